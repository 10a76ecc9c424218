import Testing

@testable import HTML

/// The search for the next special byte.
struct ByteSearchTests {
  @Test func `the first of the bytes is found at every offset and length`() {
    for length in 0...40 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = 0x3C
        for start in 0...length {
          let expected = start <= place ? place : length
          #expect(
            ByteSearch.first(of: 0x3C, 0x26, 0x0D, 0, in: bytes.span, from: start) == expected
          )
          #expect(ByteSearch.first(0x3C, in: bytes.span, from: start) == expected)
        }
      }
    }
  }

  @Test func `the search is right for every pair of neighbouring bytes`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [0x61, 0x61, first, second, 0x61, 0x61, 0x61, 0x61, 0x61]
        let expected = bytes.firstIndex { [0x00, 0x3D].contains($0) } ?? bytes.count
        let found = ByteSearch.first(of: 0x00, 0x3D, in: bytes.span, from: 0)
        if found != expected { Issue.record("\(first), \(second): \(found), not \(expected)") }
      }
    }
  }
}

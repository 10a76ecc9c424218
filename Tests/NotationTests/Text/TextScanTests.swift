import Diagnostics
import Notation
import Testing

struct TextScanTests {
  @Test func `agrees with the standard library on every two bytes in every place`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = Array("12345".utf8) + [first, second] + Array("12345678é".utf8)
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        #expect((TextScan(bytes).invalidOffset == nil) == isValid, "\(first) \(second)")
      }
    }
  }

  @Test func `agrees with the standard library on every scalar`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let scan = TextScan(Array("é\(scalar)é".utf8))
      guard scan.invalidOffset == nil,
        (scan.controlCharacters.count == 1) == ControlCharacters.includes(scalar)
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1),
      ([0xC3, 0xA9, 0xC3], 2),
      ([0xE2, 0x82], 0),
      ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xE6, 0x97, 0xA5, 0xE6, 0x97], 3),
      ([0xEC, 0x80, 0xC0, 0x80], 0),
    ] as [([UInt8], Int)]
  )
  func `stops at the first byte that is no UTF-8`(bytes: [UInt8], offset: Int) {
    #expect(TextScan(bytes).invalidOffset == offset)
  }

  @Test(arguments: 0..<20)
  func `counts control characters wherever they stand`(lead: Int) {
    let text = String(repeating: "x", count: lead) + "\u{8}\n\t\r日\u{FFFE}本\u{0}\u{7F}"
    let controls = TextScan(Array(text.utf8)).controlCharacters
    #expect(controls.count == 3)
    #expect(controls.firstOffset == lead)
    #expect(controls.firstScalar == "\u{8}")
  }

  @Test func `looks only at its range`() {
    let bytes: [UInt8] = [0xFF, 0x61, 0x08, 0x62, 0xFF]
    let scan = TextScan(bytes, in: 1..<4)
    #expect(scan.invalidOffset == nil)
    #expect(scan.controlCharacters.firstOffset == 2)
  }

  @Test func `a character that the range cuts is no character`() {
    #expect(TextScan(Array("日日".utf8), in: 0..<5).invalidOffset == 3)
  }
}

import Testing

@testable import Markup

@Suite struct SourceMapTests {
  private func map(_ segments: [(output: Int, source: Int, length: Int)]) -> SourceMap {
    var map = SourceMap()
    for segment in segments {
      map.append(output: segment.output, source: segment.source, length: segment.length)
    }
    return map
  }

  @Test func `leads from a copy to its source, and from between to what was before`() {
    let map = map([(0, 10, 5), (8, 20, 0), (12, 30, 3)])
    #expect([0, 4, 5, 7].map(map.sourceOffset(of:)) == [10, 14, 15, 15])
    #expect([8, 11].map(map.sourceOffset(of:)) == [20, 20])
    #expect([12, 14, 99].map(map.sourceOffset(of:)) == [30, 32, 33])
    #expect(SourceMap().sourceOffset(of: 3) == 0)
  }

  @Test func `joins stretches that go on`() {
    #expect(map([(0, 5, 2), (2, 7, 3)]).segments == map([(0, 5, 5)]).segments)
  }

  @Test func `leads through a map to what its source was made of`() {
    let inner = map([(0, 100, 4), (4, 200, 0), (6, 300, 4)])
    let through = map([(0, 2, 6), (10, 5, 0)]).through(inner)
    for output in 0..<6 {
      #expect(through.sourceOffset(of: output) == inner.sourceOffset(of: 2 + output))
    }
    #expect(through.sourceOffset(of: 10) == 200)
  }

  @Test func `leads nowhere wrong for any two maps`() {
    for seed in 0..<300 {
      var random = SeededRandom(seed: UInt64(seed))
      let inner = Self.random(&random)
      let outer = Self.random(&random)
      let through = outer.through(inner)
      for segment in outer.segments {
        for offset in 0..<segment.length {
          let expected = inner.sourceOffset(of: segment.source + offset)
          #expect(through.sourceOffset(of: segment.output + offset) == expected)
        }
      }
    }
  }

  private static func random(_ random: inout SeededRandom) -> SourceMap {
    var map = SourceMap()
    var output = 0
    var source = 0
    for _ in 0..<random.below(12) {
      output += random.below(3)
      source += random.below(4)
      let length = random.below(5)
      map.append(output: output, source: source, length: length)
      output += length
      source += length
    }
    return map
  }
}

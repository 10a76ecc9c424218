import TestSupport
import Testing

@testable import FeedModel

@Suite struct TZifReaderTests {
  private let file = ZoneFile(
    transitions: [(1_000_000, 1), (2_000_000, 0)],
    offsets: [0, 3600],
    footer: "GMT0BST,M3.5.0/1,M10.5.0"
  )

  @Test func `reads a sound file`() {
    #expect(TZifReader.clock(of: file.bytes) != nil)
  }

  @Test func `refuses a file that is cut anywhere`() {
    let bytes = file.bytes
    for length in bytes.indices {
      #expect(TZifReader.clock(of: Array(bytes[..<length])) == nil)
    }
  }

  @Test func `refuses other files`() {
    #expect(TZifReader.clock(of: []) == nil)
    #expect(TZifReader.clock(of: Array("# a text".utf8) + file.bytes) == nil)
  }

  @Test func `refuses transitions out of order`() {
    var file = file
    file.transitions = [(2, 1), (2, 0)]
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `refuses a type that is not there`() {
    var file = file
    file.transitions = [(2, 2)]
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `refuses an offset of more than a day`() {
    var file = file
    file.offsets = [0, 26 * 3600]
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `refuses leap seconds`() {
    var file = file
    file.leapSeconds = 1
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `refuses a file without types`() {
    var file = file
    file.transitions = []
    file.offsets = []
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `refuses a rule that is none`() {
    var file = file
    file.footer = "GMT0BST"
    #expect(TZifReader.clock(of: file.bytes) == nil)
  }

  @Test func `survives any damage`() throws {
    var random = SeededRandom(seed: 17)
    let sound = file.bytes
    for _ in 0..<5000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      guard let clock = TZifReader.clock(of: bytes) else { continue }
      let instant = Int.random(in: -5_000_000...5_000_000_000, using: &random)
      let span = clock.span(at: instant)
      #expect(span.start <= instant && instant < span.end)
      #expect(abs(clock.offset(ofLocal: instant)) < ZoneClock.offsetBound)
    }
  }
}

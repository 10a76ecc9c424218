import LibXML
import Testing

/// Random texts with everything that can go wrong in them; the seed is the test's argument, so a failure repeats.
@Suite struct XMLWriterPropertyTests {
  @Test(arguments: 1...20)
  func `whatever is written is well-formed and gives back the filtered text`(seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    for _ in 0..<100 {
      let bytes = Self.text(using: &generator)
      let expected = String(decoding: XMLText(filtering: bytes).bytes, as: UTF8.self)
      let writer = XMLWriter()
      writer.element("a", ["b": String(decoding: bytes, as: UTF8.self)]) {
        writer.element("c", text: bytes)
      }
      let root = try XMLParser.parse(writer.finish())
      #expect(root.elements.map(\.text) == [expected])
      let value = XMLText(filtering: String(decoding: bytes, as: UTF8.self))
      #expect(root.attribute("b") == String(decoding: value.bytes, as: UTF8.self))
    }
  }

  private static func text(using generator: inout SplitMix) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes.append(UInt8.random(in: 0..<0x20, using: &generator))
      case 1: bytes += Array("<>&\"']]>".utf8).shuffled(using: &generator).prefix(3)
      case 2: bytes.append(UInt8.random(in: 0x80...0xFF, using: &generator))
      case 3: bytes += [0xED, UInt8.random(in: 0xA0...0xBF, using: &generator), 0x80]
      case 4: bytes += [0xEF, 0xBF, UInt8.random(in: 0xBC...0xBF, using: &generator)]
      case 5: bytes += Array("\r\n \t&#0;&amp;<![CDATA[".utf8)
      default:
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { bytes += Array(String(scalar).utf8) }
      }
    }
    return bytes
  }
}

/// A small generator of the SplitMix family: the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

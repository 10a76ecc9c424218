import HTML
import Testing

@testable import Markup

@Suite struct XMLCharactersTests {
  @Test func `agrees with the grammar about every scalar`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isLegal =
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
      guard XMLCharacters.isLegal(scalar) != isLegal || value < 0x30 || value > 0xFF00 else {
        continue
      }
      #expect(XMLCharacters.isLegal(scalar) == isLegal)
      let bytes = Array(String(scalar).utf8)
      #expect(LegalText(of: bytes).bytes.isEmpty == !isLegal)
    }
  }

  @Test func `leaves out what is illegal and keeps the rest`() {
    let text = Array("a\u{8}b\u{FFFF}\u{FFFE}c\u{0}".utf8)
    #expect(LegalText(of: text).bytes == Array("abc".utf8))
    #expect(LegalText(of: Array(text.dropFirst(2))).bytes == Array("bc".utf8))
  }
}

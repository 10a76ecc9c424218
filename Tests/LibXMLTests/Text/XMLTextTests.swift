import LibXML
import Testing

@Suite struct XMLTextTests {
  @Test func `legal text comes back as it is`() {
    let text = "tab\t lf\n cr\r é 中文 😀 \u{7F}\u{85}\u{FFFD}\u{10FFFF}"
    let filtered = XMLText(filtering: text)
    #expect(filtered.bytes == Array(text.utf8))
    #expect(filtered.removedCount == 0)
    #expect(filtered.removed.isEmpty)
  }

  @Test func `every control character but tab, LF and CR is removed`() {
    for value in UInt8(0)..<0x20 where ![0x09, 0x0A, 0x0D].contains(value) {
      let filtered = XMLText(filtering: [0x61, value, 0x62])
      #expect(filtered.bytes == [0x61, 0x62])
      #expect(filtered.removed.map(\.kind) == [.controlCharacter])
      #expect(filtered.removed.map(\.offset) == [1])
      #expect(filtered.removed.map(\.value) == [UInt32(value)])
    }
  }

  @Test func `U+FFFE and U+FFFF are removed`() {
    let filtered = XMLText(filtering: "a\u{FFFE}b\u{FFFF}c")
    #expect(filtered.bytes == Array("abc".utf8))
    #expect(filtered.removed.map(\.value) == [0xFFFE, 0xFFFF])
    #expect(filtered.removed.map(\.kind) == [.noncharacter, .noncharacter])
    #expect(filtered.removed.map(\.offset) == [1, 5])
  }

  @Test(
    arguments: [
      ("lone continuation", [0x80], 1), ("overlong", [0xC0, 0xAF], 2),
      ("cut short", [0xE4, 0xB8], 1),
      ("surrogate", [0xED, 0xA0, 0x80], 1), ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 1),
      ("overlong in three", [0xE0, 0x80, 0x80], 1), ("never a byte of UTF-8", [0xFF, 0xFE], 2),
    ] as [(String, [UInt8], Int)]
  )
  func `what is no UTF-8 becomes U+FFFD`(name: String, bytes: [UInt8], count: Int) {
    let filtered = XMLText(filtering: [0x61] + bytes + [0x62])
    let expected = "a" + String(repeating: "\u{FFFD}", count: count) + "b"
    #expect(String(decoding: filtered.bytes, as: UTF8.self) == expected)
    #expect(filtered.removedCount == count)
    #expect(filtered.removed.allSatisfy { $0.kind == .illFormed })
  }

  @Test func `all removals are counted and the first are listed`() {
    let filtered = XMLText(filtering: [UInt8](repeating: 1, count: 100))
    #expect(filtered.bytes.isEmpty)
    #expect(filtered.removedCount == 100)
    #expect(filtered.removed.count == XMLLimits.listedRemovals)
  }

  @Test func `a fault is found wherever it stands in a word of eight bytes`() {
    for offset in 0..<24 {
      var bytes = [UInt8](repeating: 0x61, count: 24)
      bytes[offset] = 0x08
      #expect(XMLText(filtering: bytes).removed.map(\.offset) == [offset])
    }
  }
}

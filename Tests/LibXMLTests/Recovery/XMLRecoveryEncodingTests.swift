import LibXML
import Testing

@Suite struct XMLRecoveryEncodingTests {
  private func document(_ encoding: String, _ text: [UInt8]) -> RecoveredDocument {
    let declaration = "<?xml version='1.0' encoding='\(encoding)'?>\n<a>\n<b>"
    return XMLRecovery.parse(Array(declaration.utf8) + text + Array("</b><c/></a>".utf8))
  }

  private func text(_ document: RecoveredDocument) -> String? {
    document.root?.elements.first { $0.name == "b" }?.text
  }

  private static let declared: [(String, [UInt8], String)] = [
    ("ISO-8859-1", [0xE9], "é"), ("iso-8859-15", [0xA4], "€"), ("windows-1252", [0x80], "€"),
    ("windows-1251", [0xCF], "П"), ("KOI8-R", [0xF0], "П"), ("GB18030", [0xD6, 0xD0], "中"),
    ("GBK", [0xD6, 0xD0], "中"), ("gb2312", [0xD6, 0xD0], "中"), ("Shift_JIS", [0x92, 0x86], "中"),
    ("EUC-JP", [0xC3, 0xE6], "中"), ("Big5", [0xA4, 0xA4], "中"), ("EUC-KR", [0xB0, 0xA1], "가"),
    ("utf-8", [0xE4, 0xB8, 0xAD], "中"),
  ]

  @Test(arguments: declared)
  func `a declared encoding is read`(name: String, bytes: [UInt8], character: String) {
    let document = document(name, bytes)
    #expect(document.problems.isEmpty)
    #expect(text(document) == character)
    #expect(document.encoding.declared == name)
    #expect(document.encoding.isConverted == (name != "utf-8"))
    let last = document.root.map { Array($0.elements) }?.last
    #expect(last?.position == XMLPosition(line: 3, column: 8 + character.utf8.count))
    #expect(last?.offset.map { document.text[$0] } == UInt8(ascii: "<"))
  }

  private static func wide(_ text: String, _ width: Int, isLittle: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [2, 4], [true, false])
  func `wide encodings are read with and without a mark or a declaration`(
    width: Int,
    isLittle: Bool
  ) {
    let name = "UTF-\(8 * width)"
    let declaration = "<?xml version='1.0' encoding='\(name)'?>"
    for start in ["\u{FEFF}", declaration, "\u{FEFF}" + declaration, ""] {
      let bytes = Self.wide(start + "<a><b>é中</b></a>", width, isLittle: isLittle)
      let document = XMLRecovery.parse(bytes)
      #expect(document.problems.isEmpty)
      #expect(text(document) == "é中")
      #expect(document.encoding.used == name + (isLittle ? "LE" : "BE"))
      #expect((document.encoding.mark != nil) == start.hasPrefix("\u{FEFF}"))
    }
  }

  @Test(arguments: ["UTF-16", "UTF-32", "IBM037", "Shift_JIS", "US-ASCII"])
  func `a declaration that is not true is told, and the text read as it is`(name: String) {
    let document = document(name, Array("Tést 中文".utf8))
    #expect(document.problems.map(\.code) == [.encodingMismatch])
    #expect(document.problems.map(\.position) == [XMLPosition(line: 1, column: 31)])
    #expect(text(document) == "Tést 中文")
    #expect(!document.encoding.isDeclaredTrue)
  }

  @Test func `a mark that contradicts the declaration wins`() {
    let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a><b>é</b></a>"
    let document = XMLRecovery.parse(Self.wide(text, 2, isLittle: true))
    #expect(document.problems.map(\.code) == [.encodingMismatch])
    #expect(self.text(document) == "é")
  }

  @Test(arguments: ["x-klingon", "../../etc/passwd", "UTF-8//IGNORE", ""])
  func `an unknown encoding is told, and the text read as UTF-8`(name: String) {
    let document = document(name, Array("é".utf8))
    #expect(document.problems.map(\.code) == [.unsupportedEncoding])
    #expect(text(document) == "é")
    #expect(!document.encoding.isDeclaredKnown)
  }

  @Test(arguments: ["UTF-8", nil])
  func `bytes that are no UTF-8 keep their places`(name: String?) {
    let bytes = Array("<b>x".utf8) + [0xE9, 0x20, 0xD6, 0xD0] + Array("</b><c/></a>".utf8)
    let start = name.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    let document = XMLRecovery.parse(Array((start + "\n<a>\n").utf8) + bytes)
    #expect(document.problems.map(\.code) == [.invalidEncoding])
    #expect(document.problems.map(\.position) == [XMLPosition(line: 3, column: 5)])
    #expect(document.text.count == start.utf8.count + 5 + bytes.count)
    #expect(text(document) == "x? ??")
    let last = document.root.map { Array($0.elements) }?.last
    #expect(last?.position == XMLPosition(line: 3, column: 13))
  }

  @Test func `bytes that are not of the declared encoding become one replacement character each`() {
    let document = document("windows-1252", [0x81, 0x41])
    #expect(document.problems.map(\.code) == [.invalidEncoding])
    #expect(document.problems.map(\.position) == [XMLPosition(line: 3, column: 4)])
    #expect(text(document) == "\u{FFFD}A")
  }
}

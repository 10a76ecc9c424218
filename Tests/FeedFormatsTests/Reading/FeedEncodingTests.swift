import Diagnostics
import FeedModel
import Testing

@testable import FeedFormats

/// Feeds in the encodings that they are in, whatever they say.
@Suite struct FeedEncodingTests {
  private func title(
    _ bytes: [UInt8],
    declaring declared: String?,
    charset: String? = nil
  ) -> (title: String?, codes: [DiagnosticCode]) {
    let declaration = declared.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    let document =
      Array("\(declaration)<rss><channel><title>".utf8) + bytes
      + Array("</title></channel></rss>".utf8)
    let reading = FeedReader.read(document, charset: charset)
    return (reading.feed?.title, reading.problems.map(\.code))
  }

  @Test(arguments: [
    ("GB18030", [0xD6, 0xD0] as [UInt8], "中"), ("Shift_JIS", [0x92, 0x86], "中"),
    ("EUC-JP", [0xC3, 0xE6], "中"), ("EUC-KR", [0xB0, 0xA1], "가"), ("Big5", [0xA4, 0xA4], "中"),
    ("windows-1251", [0xCF], "П"), ("iso-8859-15", [0xA4], "€"), ("utf-8", [0xC3, 0xA9], "é"),
  ])
  func `the encoding may be declared or come with the document`(
    name: String,
    bytes: [UInt8],
    title: String
  ) {
    #expect(self.title(bytes, declaring: name) == (title, []))
    #expect(self.title(bytes, declaring: nil, charset: name) == (title, []))
    #expect(self.title(bytes, declaring: "us-ascii", charset: name).title == title)
  }

  @Test func `UTF-8 that a server calls something else is UTF-8 if the document says so`() {
    let bytes = Array("é".utf8)
    #expect(title(bytes, declaring: "UTF-8", charset: "iso-8859-1") == ("é", []))
    #expect(title(bytes, declaring: nil, charset: "iso-8859-1").title == "é")
    #expect(title([0xE9], declaring: "iso-8859-1", charset: "utf-8") == ("é", []))
  }

  @Test func `what is no UTF-8 is windows-1252, and told`() {
    #expect(title([0x93, 0xE9, 0x94], declaring: "UTF-8") == ("“é”", [.guessedEncoding]))
    #expect(title([0x80], declaring: nil) == ("€", [.guessedEncoding]))
    #expect(title([0xE2, 0x82, 0xAC], declaring: nil) == ("€", []))
  }

  @Test func `a character that was cut off in a document of UTF-8 is a replacement character`() {
    let bytes = Array("éèü".utf8) + [0xC3]
    #expect(title(bytes, declaring: "UTF-8") == ("éèü\u{FFFD}", [.guessedEncoding]))
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with and without a mark, JSON too`(isLittle: Bool) {
    for text in [
      "<rss><channel><title>é中</title></channel></rss>", #"{"title": "é中", "items": []}"#,
    ] {
      for start in ["", "\u{FEFF}"] {
        let bytes = (start + text).utf16.flatMap { unit in
          let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
          return isLittle ? bytes : bytes.reversed()
        }
        #expect(FeedReader.read(bytes).feed?.title == "é中")
      }
    }
  }
}

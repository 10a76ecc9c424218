import Diagnostics
import FeedModel
import FeedRules
import Testing

@Suite struct DocumentFormatTests {
  @Test(arguments: [
    ("<feed xmlns='http://www.w3.org/2005/Atom'><entry/><entry/></feed>", "Atom 1.0", 2),
    ("<a:entry xmlns:a='http://www.w3.org/2005/Atom'/>", "Atom 1.0 entry", 1),
    ("<rss version='2.0'><channel><item/></channel></rss>", "RSS 2.0", 1),
    ("\u{FEFF}\n<RSS version=' 0.91 '><channel/></RSS>", "RSS 0.91", 0),
    ("<rss version='nothing that any format has ever called itself'/>", "RSS", 0),
    ("<opml version='2.0'><body><outline xmlUrl='http://a/'/></body></opml>", "OPML 2.0", 1),
    (#"  {"version": "https://jsonfeed.org/version/1", "items": [{}]}"#, "JSON Feed 1.0", 1),
    (#"{"version": "https://jsonfeed.org/version/1.1"}"#, "JSON Feed 1.1", 0),
    (#"{"title": "x"}"#, "JSON Feed", 0),
  ])
  func `a feed is recognised by its content`(text: String, name: String, count: Int) throws {
    let judgement = Self.judgement(of: text)
    #expect(judgement.format?.name == name)
    #expect(judgement.entryCount == count)
  }

  @Test(arguments: ["<html></html>", " <!doctype html><title>x", "<svg/>", "[]"])
  func `what is no feed has no entries`(text: String) {
    #expect(Self.judgement(of: text).entryCount == nil)
  }

  @Test(arguments: ["", " \n", "text", "{", "\u{0}\u{1}\u{2}", "<", "<rss"])
  func `what is nothing at all has no format, and one error`(text: String) {
    let judgement = Self.judgement(of: text)
    let errors = judgement.diagnostics.filter { $0.severity == .error }
    #expect(judgement.format == nil || !errors.isEmpty)
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.position != nil })
  }

  private static func judgement(of text: String) -> Judgement {
    FeedJudge().judge(SourceFile(path: "a", bytes: Array(text.utf8)), base: nil)
  }
}

import Diagnostics
import Testing

@Suite struct NearestNameTests {
  private let keys = NearestName(
    among: ["title", "description", "url", "language", "timeZone", "author", "feedsURL"]
  )

  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("descripton", "description"), ("uri", "url"),
      ("autor", "author"), ("time_zone", "timeZone"), ("TIMEZONE", "timeZone"),
      ("timezone", "timeZone"), ("lang", "language"), ("titles", "title"),
      ("feeds-url", "feedsURL"),
    ]
  )
  func `a slip is recognised`(word: String, meant: String) {
    #expect(keys.nearest(to: word) == meant)
  }

  @Test(arguments: ["", "x", "colour", "xyzzy", "标题"])
  func `a word unlike all others names none`(word: String) {
    #expect(keys.nearest(to: word) == nil)
  }

  @Test func `the nearest wins, and the first of equals`() {
    #expect(NearestName(among: ["cats", "cat"]).nearest(to: "cat") == "cat")
    #expect(NearestName(among: ["bat", "cat"]).nearest(to: "rat") == "bat")
  }

  @Test func `a very long word is not compared`() {
    let long = String(repeating: "a", count: NearestName.longestWord + 1)
    #expect(NearestName(among: [long]).nearest(to: long) == nil)
  }
}

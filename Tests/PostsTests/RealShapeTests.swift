import Diagnostics
import FeedModel
import Posts
import Testing

/// A post of the shape that most real posts have: front matter, an epoch comment, a heading that
/// links, HTML.
struct RealShapeTests {
  private static let text = """
    ---
    layout: post
    title: "十年一度的流星雨"
    date: 2025-02-19T20:00:00.000Z
    author: 李星
    from: https://example.org/column/57996.html
    tags: [ 天文 ]
    comments: True
    categories: [ 天文 ]
    ---
    <!--1739995200000-->
    [十年一度的流星雨](https://example.org/column/57996.html)
    ------

    <div><table border="0"><tr><td>流星</td></tr></table></div>

    """

  private let name = "2025-02-20-流星雨.md"

  @Test func `every field is where it belongs`() throws {
    let (found, diagnostics) = readPost(Self.text, path: "天文/\(name)")
    let post = try #require(found)
    #expect(diagnostics.items == [])
    #expect(post.path == "天文/\(name)")
    #expect(post.title == Located("十年一度的流星雨", at: SourcePosition(line: 3, column: 8)))
    #expect(post.published.secondsSinceEpoch == 1_739_995_200)
    #expect(post.authors == [AuthorField(name: "李星")])
    #expect(post.original?.value == "https://example.org/column/57996.html")
    #expect(post.base == post.original)
    #expect(post.categories.map(\.term) == ["天文"])
    #expect(post.slug == "流星雨")
    #expect(post.fileName.date?.day == 20)
    #expect(post.link == nil)
    #expect(post.bodyFormat == .markdown)
  }

  @Test func `the body is everything behind the front matter`() throws {
    let bytes = Array(Self.text.utf8)
    let post = try #require(readPost(bytes).post)
    let body = String(decoding: bytes[post.bodyRange], as: UTF8.self)
    #expect(body.hasPrefix("<!--1739995200000-->\n[十年"))
    #expect(post.bodyRange.upperBound == bytes.count)
  }

  @Test func `line endings change nothing but the bytes`() throws {
    let dos = Self.text.replacing("\n", with: "\r\n")
    let mac = Self.text.replacing("\n", with: "\r")
    let unix = try #require(readPost(Self.text).post)
    for text in [dos, mac, "\u{FEFF}" + Self.text] {
      let post = try #require(readPost(text).post)
      #expect(post.title == unix.title)
      #expect(post.published == unix.published)
      #expect(post.categories == unix.categories)
    }
  }
}

import Diagnostics
import FeedModel
import Markup

/// Renders any bytes as the body of a post.
///
/// The first byte chooses the notation, and whether templates know a site and an excerpt has a separator.
@_cdecl("LLVMFuzzerTestOneInput")
public func renderAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  // Whoever renders has checked that the post is UTF-8.
  let file = SourceFile(path: "post", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
  guard let choice = bytes.first, let base = AbsoluteURL("https://example.org/a/b.html"),
    let date = CivilTime(secondsSinceEpoch: 0)
  else {
    return 0
  }
  let isOnSite = choice & 2 != 0
  let site = LiquidSite(title: "Site", description: nil, url: base) {
    $0 == "a" ? "/a/b.html" : nil
  }
  var diagnostics = DiagnosticList()
  let body = BodyRenderer(summaryLength: 280, site: isOnSite ? site : nil).render(
    file,
    body: 1..<max(1, file.bytes.count),
    as: choice & 1 == 0 ? .html : .markdown,
    base: base,
    title: "Title",
    page: isOnSite ? LiquidPage(title: "Title", link: base, date: date) : nil,
    excerptSeparator: isOnSite ? "---" : nil,
    diagnostics: &diagnostics
  )
  precondition(body.html.allSatisfy { $0 != 0 }, "no feed can carry NUL")
  return 0
}

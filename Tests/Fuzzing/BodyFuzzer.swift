import Diagnostics
import FeedModel
import Markup

/// Renders any bytes as the body of a post; the first byte chooses the notation.
@_cdecl("LLVMFuzzerTestOneInput")
public func renderAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  // Whoever renders has checked that the post is UTF-8.
  let file = SourceFile(path: "post", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
  guard let choice = bytes.first, let base = AbsoluteURL("https://example.org/a/b.html") else {
    return 0
  }
  var diagnostics = DiagnosticList()
  let body = BodyRenderer(summaryLength: 280).render(
    file,
    body: 1..<max(1, file.bytes.count),
    as: choice & 1 == 0 ? .html : .markdown,
    base: base,
    title: "Title",
    diagnostics: &diagnostics
  )
  precondition(body.html.allSatisfy { $0 != 0 }, "no feed can carry NUL")
  return 0
}

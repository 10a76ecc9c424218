import Diagnostics
import FeedModel
import Posts
import TestSupport

/// What a reader for a site at UTC makes of a file, and says about it.
func readPost(
  _ bytes: [UInt8],
  path: String = "2025-02-19-a.md"
) -> (post: Post?, diagnostics: DiagnosticList) {
  var diagnostics = DiagnosticList()
  let file = SourceFile(path: "posts/\(path)", bytes: bytes)
  let post = PostReader(timeZone: .utc).read(file, path: path, diagnostics: &diagnostics)
  return (post, diagnostics)
}

/// The same of a text.
func readPost(_ text: String, path: String = "2025-02-19-a.md") -> (
  post: Post?, diagnostics: DiagnosticList
) {
  readPost(Array(text.utf8), path: path)
}

/// The post of some fields that are all as they should be.
func wellFormedPost(fields: String, path: String = "2025-02-19-a.md") -> Post? {
  let (post, diagnostics) = readPost("---\n\(fields)\n---\nbody\n", path: path)
  return diagnostics.items.isEmpty ? post : nil
}

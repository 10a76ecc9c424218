import Diagnostics
import FeedModel
import Posts

/// Reads any bytes as a post, with front matter in any notation.
///
/// The first byte chooses whose habits the post follows.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let dialects = PostDialect.allCases
  var conventions = PostConventions()
  conventions.dialect = dialects[Int(choice) % dialects.count]
  var diagnostics = DiagnosticList()
  let file = SourceFile(path: "post/a.md", bytes: Array(bytes.dropFirst()))
  let post = PostReader(timeZone: .utc, conventions: conventions)
    .read(file, path: "post/2025-01-02-a.md", diagnostics: &diagnostics)
  precondition(post != nil || !diagnostics.items.isEmpty, "a post is left out and nobody says why")
  precondition(post.map { $0.bodyRange.upperBound == file.bytes.count } ?? true)
  return 0
}

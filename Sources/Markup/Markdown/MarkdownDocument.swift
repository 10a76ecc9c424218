import CCMarkGFM

/// Owns the tree of a Markdown text that has been read.
///
/// cmark-gfm frees trees without recursion: depth costs no stack.
@safe
struct MarkdownDocument: ~Copyable {
  private let pointer: OpaquePointer

  /// Takes over the root of a tree; nil if there is none.
  @unsafe
  init?(taking root: OpaquePointer?) {
    guard let root = unsafe root else { return nil }
    unsafe self.pointer = unsafe root
  }

  deinit {
    unsafe cmark_node_free(pointer)
  }

  /// Lends the root of the tree; no node of it may be kept.
  borrowing func withRoot<Result>(_ body: (MarkdownNode) -> Result) -> Result? {
    unsafe MarkdownNode(pointer).map(body)
  }
}

import CCMarkGFM

/// Owns the tree of a Markdown text that has been read.
///
/// cmark-gfm walks and frees trees without recursion: depth costs no stack.
@safe
struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer

  /// Takes over the root of a tree; nil if there is none.
  @unsafe
  init?(taking root: OpaquePointer?) {
    guard let root = unsafe root else { return nil }
    unsafe self.root = unsafe root
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Renders the tree as HTML.
  ///
  /// - Parameter extensions: The list of the extensions that the tree's parser had.
  /// - Returns: UTF-8; nothing if there is no memory for it.
  @unsafe
  borrowing func html(extensions: UnsafeMutablePointer<cmark_llist>?) -> [UInt8] {
    let text = unsafe cmark_render_html(root, MarkdownParser.options, extensions)
    guard let output = unsafe MarkdownOutput(taking: text) else { return [] }
    return output.bytes
  }
}

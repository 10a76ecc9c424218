import CCMarkGFM
import Synchronization

/// Owns a cmark-gfm parser, with the extensions of GitHub's Markdown attached, for one text.
@safe
struct MarkdownParser: ~Copyable {
  /// What feedgen asks of cmark-gfm: footnotes work; quotes and dashes stay as typed.
  private static let options = CMARK_OPT_FOOTNOTES

  private static let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]

  /// Done once, before the first parser: the registry is global.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Held while a parser finishes.
  ///
  /// `autolink` and `strikethrough` set and clear a table of special characters that all parsers of the
  /// process share, at the beginning and the end of `cmark_parser_finish` (cmark-gfm 0.29.0.gfm.6).
  private static let finishing = Mutex<Void>(())

  private let parser: OpaquePointer

  /// Makes a parser; nil if there is no memory for it.
  init?() {
    _ = Self.registered
    guard let parser = unsafe cmark_parser_new(Self.options) else { return nil }
    unsafe self.parser = unsafe parser
    for name in Self.extensionNames {
      guard let found = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
  }

  deinit {
    unsafe cmark_parser_free(parser)
  }

  /// Reads a whole text, once; nil if there is no memory for it.
  consuming func document(of markdown: [UInt8]) -> MarkdownDocument? {
    unsafe markdown.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      let characters = unsafe start.assumingMemoryBound(to: CChar.self)
      unsafe cmark_parser_feed(parser, characters, bytes.count)
    }
    var root: OpaquePointer?
    Self.finishing.withLock { _ in
      unsafe root = unsafe cmark_parser_finish(parser)
    }
    return unsafe MarkdownDocument(taking: root)
  }
}

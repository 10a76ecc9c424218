/// The markup in which the body of a post is written.
package enum BodyFormat: Equatable, Sendable {
  /// Markdown with raw HTML, in files named `.md` or `.markdown`.
  case markdown
  /// HTML, in files named `.html` or `.htm`.
  case html

  /// The format that the extension of a path stands for, in whatever case; nil for a file that is
  /// no post.
  package init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    switch String(decoding: name[dot...].map(Self.lowerCased), as: UTF8.self) {
    case ".md", ".markdown": self = .markdown
    case ".html", ".htm": self = .html
    default: return nil
    }
  }

  /// The format that Jekyll takes a file for: Markdown by any of its extensions, else what stands there.
  static func jekyll(path: String) -> BodyFormat {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return .html }
    switch String(decoding: name[dot...].map(Self.lowerCased), as: UTF8.self) {
    case ".md", ".markdown", ".mkd", ".mkdn", ".mkdown": return .markdown
    default: return .html
    }
  }

  private static func lowerCased(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
  }
}

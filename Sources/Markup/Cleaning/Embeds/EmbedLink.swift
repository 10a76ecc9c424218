/// The words of a link to what was embedded.
enum EmbedLink {
  /// The longest title that a link shows, in bytes.
  private static let longestTitle = 200

  /// What the author called the embedded page, else the name of its site; never empty for a web address.
  static func text(title: ArraySlice<UInt8>?, url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if let title = title?.trimmed, !title.isEmpty, title.count <= longestTitle { return title }
    guard let start = url.firstIndex(of: .slash).map({ $0 + 2 }), start < url.endIndex else {
      return url
    }
    let host = url[start...].prefix { $0 != .slash && $0 != UInt8(ascii: "?") && $0 != .hash }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }
}

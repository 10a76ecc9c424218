import FeedModel
import Markup
@_spi(_Unicode) import Swift

/// Addresses as the library writes them by which Jekyll does (Addressable): decoded, folded, and encoded again.
struct JekyllAddress {
  /// The site's URL, without the slash at its end.
  let base: String

  /// How texts outside ASCII are folded.
  let normalization: UnicodeForm

  /// Prepares to write addresses of a site.
  init(site: AbsoluteURL, _ normalization: UnicodeForm) {
    base = site.text.hasSuffix("/") ? String(site.text.dropLast()) : site.text
    self.normalization = normalization
  }

  /// The absolute URL of a path that begins with a slash.
  ///
  /// A `?` begins a query and a `#` a fragment, wherever they come from.
  func url(ofPath text: String) -> String {
    var rest = Array(text.utf8)[...]
    let path = Self.take(&rest) { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    var query: ArraySlice<UInt8>?
    if rest.first == UInt8(ascii: "?") {
      rest.removeFirst()
      query = Self.take(&rest) { $0 == UInt8(ascii: "#") }
    }
    let fragment = rest.dropFirst()
    let segments = Self.trimmed(path).split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    var url = base + segments.map { component($0, allowing: .segment) }.joined(separator: "/")
    if let query, !query.isEmpty {
      let pairs = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      url += "?" + pairs.map { component($0, allowing: Self.query) }.joined(separator: "&")
    }
    if !fragment.isEmpty { url += "#" + component(fragment, allowing: .query) }
    return url
  }

  /// A part of a path as Jekyll encodes it before it is put into a permalink: it leaves `?` alone.
  static func escaped(_ text: String) -> String {
    encoded(Array(text.utf8), allowing: .query)
  }

  private func component(_ bytes: ArraySlice<UInt8>, allowing allowed: ASCIISet) -> String {
    let decoded = PercentEncoding.decoded(Array(bytes).span)
    guard let text = String(validating: decoded, as: UTF8.self) else {
      return Self.encoded(decoded, allowing: allowed)
    }
    return Self.encoded(Array(normalization.form(of: text).utf8), allowing: allowed)
  }

  /// Bytes with all encoded that are not allowed, `%` as well.
  private static func encoded(_ bytes: [UInt8], allowing allowed: ASCIISet) -> String {
    var output: [UInt8] = []
    for byte in bytes {
      if allowed.contains(byte) {
        output.append(byte)
      } else {
        PercentEncoding.append(encoded: byte, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Takes what comes before a byte that ends it.
  private static func take(
    _ rest: inout ArraySlice<UInt8>,
    until ends: (UInt8) -> Bool
  ) -> ArraySlice<UInt8> {
    let taken = rest.prefix { !ends($0) }
    rest = rest[taken.endIndex...]
    return taken
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let last = bytes.last, last == 0x20 || 0x09...0x0D ~= last || last == 0 {
      bytes.removeLast()
    }
    return bytes
  }

  /// The bytes of a query, but for what divides it.
  private static let query = ASCIISet(lettersDigitsAnd: "-._~!$'()*+,=:@/?")
}

/// An absolute URL, checked once: everything that holds one may print it as it is.
package struct AbsoluteURL: Hashable, Sendable {
  /// The URL in ASCII, ready for any format (RFC 3986).
  package let text: String

  /// Takes an absolute IRI (RFC 3987); nil for anything else.
  ///
  /// White space around it is dropped. What RFC 3986 does not allow is percent-encoded, a host outside
  /// ASCII becomes Punycode, scheme and host become lower-case, dot segments are resolved and an empty
  /// path of a web address becomes `/`. A relative reference, a control character, white space inside the
  /// host and a web address without a host are refused.
  package init?(_ text: String) {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    let utf8 = text.utf8
    let span = utf8.span
    let address = span.extracting(ReferenceRepair.trimmedRange(of: span))
    guard !Self.hasControls(address) else { return nil }
    let parts = URLParts(of: address)
    guard parts.scheme != nil else { return nil }
    guard URLAssembly.append(absolute: address, parts: parts, to: &output) else { return nil }
    self.init(checked: output)
  }

  /// Takes the text of an absolute URL that was checked before, such as one that was kept in a cache with a seal.
  package init(known text: String) {
    self.text = text
  }

  /// Wraps bytes that are an absolute URL in ASCII by construction.
  init(checked bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text has a control character: C0, DELETE or, in UTF-8, C1.
  private static func hasControls(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0..<0x20, 0x7F: return true
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: return true
      default: continue
      }
    }
    return false
  }
}

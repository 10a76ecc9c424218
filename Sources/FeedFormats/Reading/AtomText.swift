import LibXML

/// A text construct or content of Atom (RFC 4287 §3.1, §4.1.3; Atom 0.3 §3.1, §4.13.6).
enum AtomText {
  /// The text; nil if there is none, or none that HTML can show.
  ///
  /// An attribute `mode` is Atom 0.3's. Text that holds elements is markup, whatever it says it is.
  static func text(of element: XMLElement) -> FoundText? {
    let type = element.attribute("type")?.trimmed.lowercased() ?? "text"
    let isMarkup = ElementMarkup.isMarkup(element)
    if element.attribute("mode")?.lowercased() == "base64" {
      return decoded(element.text, type)
    }
    switch type {
    case "xhtml", "application/xhtml+xml":
      // Without elements it is text, even if tags can be read in it (RFC 4287 §3.1.1.3).
      guard isMarkup else { return FoundText(plain: element.text) }
      return markup(ElementMarkup.inner(ofDivisionIn: element))
    case "text", "text/plain", "plain", "":
      return isMarkup ? markup(ElementMarkup.inner(of: element)) : FoundText(plain: element.text)
    case "html", "text/html": return ElementText.html(of: element)
    default: return other(element, type, isMarkup: isMarkup)
    }
  }

  private static func markup(_ html: [UInt8]) -> FoundText? {
    FoundText(html: String(decoding: html, as: UTF8.self))
  }

  /// The content of another media type: text as it is, XML of a page as HTML, and nothing of other files.
  private static func other(
    _ element: XMLElement,
    _ type: String,
    isMarkup: Bool
  ) -> FoundText? {
    if isMarkup { return markup(ElementMarkup.inner(of: element)) }
    // What is no media type at all means the usual one.
    if type.hasPrefix("text/") || !type.contains("/") { return FoundText(plain: element.text) }
    if type.hasSuffix("+xml") || type.hasSuffix("/xml") { return nil }
    return decoded(element.text, type)
  }

  private static func decoded(_ text: String, _ type: String) -> FoundText? {
    guard let bytes = Base64Reading.bytes(of: text),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    if type == "html" || type == "text/html" || type.hasSuffix("xhtml+xml") {
      return FoundText(html: text)
    }
    return type.hasPrefix("text") || type == "plain" ? FoundText(plain: text) : nil
  }
}

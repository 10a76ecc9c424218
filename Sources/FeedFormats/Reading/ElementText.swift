import Diagnostics
import FeedModel
import LibXML

/// What the content of an element says.
enum ElementText {
  /// HTML, escaped or as elements; nil if there is nothing.
  static func html(of element: XMLElement) -> FoundText? {
    guard ElementMarkup.isMarkup(element) else { return FoundText(html: element.text) }
    let html = ElementMarkup.inner(of: element)
    return html.contains { $0 > 0x20 }
      ? FoundText(html: String(decoding: html, as: UTF8.self)) : nil
  }

  /// A date; nil if there is none, and a note if nobody can read it.
  static func date(of element: XMLElement, _ notes: inout ReadingNotes) -> Timestamp? {
    guard let text = element.text.trimmed.nonEmpty else { return nil }
    if let date = Timestamp(anyForm: text) { return date }
    let position = SourcePosition(element.position)
    notes.addUnreadableDate(text, named: element.qualifiedName, at: position)
    return nil
  }
}

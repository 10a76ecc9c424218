import FeedModel
import LibXML

/// Style sheets, which browsers show feeds with.
extension XMLWriter {
  /// Names the CSS of the document; before its element (Associating Style Sheets with XML documents 1.0 §4).
  func styleSheet(_ url: AbsoluteURL) {
    instruction("xml-stylesheet", ["type": "text/css", "href": url.text])
  }
}

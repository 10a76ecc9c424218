import FeedModel
import LibXML

/// The constructs that feeds and entries share (RFC 4287 §3, §4.2.7).
extension AtomWriter {
  /// Writes plain text (RFC 4287 §3.1.1.1).
  func text(_ name: StaticString, _ text: String) {
    xml.element(name, ["type": "text"], text: text)
  }

  /// Writes a person (RFC 4287 §3.2).
  func author(_ person: Person) {
    xml.element("author") {
      xml.element("name", text: person.name)
      if let url = person.url { xml.element("uri", text: url.text) }
      if let email = person.mailAddress { xml.element("email", text: email) }
    }
  }

  /// Writes a link, always with its relation (RFC 4287 §4.2.7).
  func link(_ relation: String, _ url: AbsoluteURL, type: String? = nil, length: Int? = nil) {
    let length = length.map { String($0) }
    xml.element("link", ["rel": relation, "type": type, "length": length, "href": url.text])
  }

  /// Writes a date (RFC 4287 §3.3).
  func date(_ name: StaticString, _ timestamp: Timestamp) {
    xml.element(name, text: timestamp.rfc3339)
  }
}

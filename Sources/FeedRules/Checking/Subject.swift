import LibXML

/// What a finding is about: an element or one of its attributes, and where it stands.
struct Subject: Sendable {
  let element: QualifiedName
  /// The attribute's name; nothing for the element's own text.
  let attribute: String?
  let position: XMLPosition
}

extension Subject: CustomStringConvertible {
  var description: String {
    guard let attribute else { return "“\(element)”" }
    return "“\(attribute)” of “\(element)”"
  }
}

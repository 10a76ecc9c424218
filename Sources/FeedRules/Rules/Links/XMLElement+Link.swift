import LibXML

extension XMLElement {
  /// The relation of an Atom link: `alternate` if it says nothing (RFC 4287 §4.2.7.2).
  var relation: String {
    LinkRelation.plain(attribute("rel") ?? "alternate")
  }
}

import LibXML

extension XMLElement {
  /// The entries of the feed that this is the root of: `entry` of Atom, `item` of RSS, in RSS 1.0 beside the channel, in their
  /// order.
  var entries: [XMLElement] {
    let channel = elements.first { $0.name == "channel" }
    let parent = name == "RDF" ? self : channel ?? self
    return parent.elements.filter { $0.name == "item" || $0.name == "entry" }
  }
}

import LibXML

extension XMLElement {
  /// The entries of the feed that this is the root of: `entry` of Atom, `item` of RSS, in their order.
  var entries: [XMLElement] {
    let parent = elements.first { $0.name == "channel" } ?? self
    return parent.elements.filter { $0.name == "item" || $0.name == "entry" }
  }
}

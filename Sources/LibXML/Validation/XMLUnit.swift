/// The element that a long document repeats: an entry of a feed, an item of a channel.
///
/// A grammar that knows its documents' unit judges each one by itself and then forgets it, so memory follows the largest
/// unit and not the document.
package struct XMLUnit: Sendable, Hashable {
  /// The namespace's URI, or nothing.
  package let namespace: String?

  /// The name without a prefix.
  package let name: String

  /// How many elements are around it; 1 for a child of the document's element.
  package let depth: Int

  /// Makes a unit from its parts.
  package init(namespace: String?, name: String, depth: Int) {
    self.namespace = namespace
    self.name = name
    self.depth = depth
  }
}

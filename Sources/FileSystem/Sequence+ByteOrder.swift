extension Sequence {
  /// The elements in the order of the bytes of a text of each; those with the same text stay in their order.
  @inlinable
  package func sortedByBytes(of text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    return ByteOrder.order(of: elements.map(text)).map { elements[$0] }
  }
}

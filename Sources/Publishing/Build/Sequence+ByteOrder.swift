import FileSystem

extension Sequence {
  /// The elements in the order of the bytes of a text of each; those with the same text stay in their order.
  ///
  /// Small keys are sorted in the place of the elements, which may be large.
  func sortedByBytes(of text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    let keys = elements.indices.map { index in
      let text = text(elements[index])
      return (beginning: ByteOrder.beginning(of: text), text: text, index: index)
    }
    let sorted = keys.sorted { one, other in
      if one.beginning != other.beginning { return one.beginning < other.beginning }
      if ByteOrder.precedes(one.text, other.text) { return true }
      return one.index < other.index && !ByteOrder.precedes(other.text, one.text)
    }
    return sorted.map { elements[$0.index] }
  }
}

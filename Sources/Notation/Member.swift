package import Diagnostics

/// One key of an object, and its value.
package struct Member: Equatable, Sendable {
  /// The key, decoded.
  package let key: String

  /// Where the key begins; if it is quoted, at the opening quote.
  package let position: SourcePosition

  /// What the key stands for.
  package let value: Value

  /// Makes a member of a key that stands at a position.
  package init(key: String, position: SourcePosition, value: Value) {
    self.key = key
    self.position = position
    self.value = value
  }
}

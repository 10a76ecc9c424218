package import Diagnostics

/// Something that stood in a file, and where.
package struct Located<Element: Sendable>: Sendable {
  /// What stood there.
  package let value: Element

  /// Where it began.
  package let position: SourcePosition

  /// Makes something that stood at a position.
  package init(_ value: Element, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

extension Located: Equatable where Element: Equatable {}

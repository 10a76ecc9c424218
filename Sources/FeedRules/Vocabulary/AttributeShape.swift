import Diagnostics

/// An attribute that an element may have.
final class AttributeShape: Sendable {
  let name: String
  /// The vocabulary of its namespace; nothing for an attribute without one.
  let space: Space?
  /// The problem of an attribute that is not there; nothing if it need not be.
  let missing: DiagnosticCode?
  /// What its value is.
  let type: ValueType
  /// Whether an empty value is like no attribute at all.
  let ignoresEmpty: Bool

  private init(
    _ name: String,
    _ space: Space?,
    _ missing: DiagnosticCode?,
    _ type: ValueType,
    ignoresEmpty: Bool
  ) {
    self.name = name
    self.space = space
    self.missing = missing
    self.type = type
    self.ignoresEmpty = ignoresEmpty
  }

  /// An attribute that may be there.
  static func optional(
    _ name: String,
    _ type: ValueType = .any,
    in space: Space? = nil
  ) -> AttributeShape {
    AttributeShape(name, space, nil, type, ignoresEmpty: false)
  }

  /// An attribute that may be there, and that may be empty.
  static func orEmpty(_ name: String, _ type: ValueType) -> AttributeShape {
    AttributeShape(name, nil, nil, type, ignoresEmpty: true)
  }

  /// An attribute that must be there.
  static func required(
    _ name: String,
    _ type: ValueType = .any,
    or missing: DiagnosticCode = .missingAttribute
  ) -> AttributeShape {
    AttributeShape(name, nil, missing, type, ignoresEmpty: false)
  }

  /// An attribute that must be there and have a value.
  static func said(_ name: String, _ type: ValueType) -> AttributeShape {
    AttributeShape(name, nil, .missingAttribute, type, ignoresEmpty: true)
  }
}

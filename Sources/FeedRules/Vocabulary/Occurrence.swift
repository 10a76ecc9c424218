import Diagnostics

/// How often a child may come, and what is said if it does not keep to that.
struct Occurrence: Sendable {
  /// The problem of a child that is not there; nothing if it need not be.
  let missing: DiagnosticCode?
  /// The problem of a second child of the name; nothing if there may be many.
  let duplicate: DiagnosticCode?

  /// None or one.
  static let optional = Occurrence(missing: nil, duplicate: .duplicateElement)
  /// Any number.
  static let many = Occurrence(missing: nil, duplicate: nil)
  /// Exactly one.
  static let required = Occurrence(missing: .missingElement, duplicate: .duplicateElement)

  /// Exactly one, with a problem of its own if it is missing.
  static func required(or missing: DiagnosticCode) -> Occurrence {
    Occurrence(missing: missing, duplicate: .duplicateElement)
  }

  /// None or one, with a problem of its own if there are more.
  static func optional(or duplicate: DiagnosticCode) -> Occurrence {
    Occurrence(missing: nil, duplicate: duplicate)
  }
}

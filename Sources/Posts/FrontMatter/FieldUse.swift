package import Diagnostics

/// A field of a front matter that something of a post was taken from.
package struct FieldUse: Equatable, Sendable {
  /// The name of the field.
  package let key: String

  /// Where its value begins.
  package let position: SourcePosition

  /// The value as it is written, if it is a scalar.
  package let text: String?

  /// What the value means as a date, if it was read as one.
  package let date: DateReading?
}

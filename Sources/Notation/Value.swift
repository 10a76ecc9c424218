package import Diagnostics

/// A value of a YAML or JSON text, and the place where it stands.
///
/// Scalars keep the text that the author typed, so that `title: 1.10` is the title “1.10” and `title: no` is “no”;
/// whoever asks for a field decides what type it has.
package struct Value: Equatable, Sendable {
  /// What kind of value this is, and what it holds.
  package let content: Content

  /// The text of a scalar: decoded if it was quoted, as typed otherwise; empty for arrays and objects.
  package let text: String

  /// Where the value begins; for a quoted string, at the opening quote.
  package let position: SourcePosition

  /// The 0-based byte offset in the file at which the value begins.
  package let offset: Int

  /// The kinds of values that RFC 8259 §3 knows.
  ///
  /// A plain YAML scalar is `null`, `true`, `false` or a decimal number as in the core schema of YAML 1.2.2
  /// §10.3.2, and a string otherwise.
  package enum Content: Equatable, Sendable {
    /// No value: `null`, in YAML also `~` and nothing at all.
    case null
    /// A truth value.
    case boolean(Bool)
    /// A decimal number; ``Value/text`` spells it.
    case number
    /// A string; ``Value/text`` is it.
    case string
    /// Values in order.
    case array([Value])
    /// Members in the order of the text; no key twice.
    case object([Member])
  }

  /// Makes a value that stands at a place.
  package init(
    _ content: Content,
    text: String = "",
    position: SourcePosition,
    offset: Int
  ) {
    self.content = content
    self.text = text
    self.position = position
    self.offset = offset
  }
}

extension Value {
  /// Whether there is no value.
  package var isNull: Bool {
    content == .null
  }

  /// The string; nil for every other kind, a number included.
  package var string: String? {
    content == .string ? text : nil
  }

  /// The text of any scalar but `null`, as the author typed it.
  package var scalarText: String? {
    switch content {
    case .boolean, .number, .string: text
    case .null, .array, .object: nil
    }
  }

  /// The truth value; nil for every other kind.
  package var boolean: Bool? {
    if case .boolean(let value) = content { value } else { nil }
  }

  /// The whole number; nil for every other kind, and for a number that is not whole or does not fit.
  package var integer: Int? {
    content == .number ? Int(text) : nil
  }

  /// The number as the nearest finite `Double`; nil for every other kind.
  package var double: Double? {
    guard content == .number, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The values of an array; nil for every other kind.
  package var array: [Value]? {
    if case .array(let values) = content { values } else { nil }
  }

  /// The members of an object; nil for every other kind.
  package var object: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The value of a key; nil if this is no object or has no such member.
  package subscript(key: String) -> Value? {
    object?.first { $0.key == key }?.value
  }

  /// The kind of value in words, with its article: “a list”, “a number”.
  package var kind: String {
    switch content {
    case .null: "nothing"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "a map"
    }
  }
}

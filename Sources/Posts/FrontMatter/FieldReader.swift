import Diagnostics
import Notation

/// Takes the fields of a front matter for what they should be, and reports those that are something
/// else.
struct FieldReader {
  /// What was wrong with the fields so far.
  var diagnostics = DiagnosticList()

  /// The fields that were taken so far, in the order of asking; nil unless somebody wants to know.
  var uses: [FieldUse]?

  /// The file that the fields stand in.
  let file: SourceFile

  /// How dates are read.
  let dates: DateReader

  private let members: [Member]

  /// Makes a reader of the fields of a file.
  init(
    _ members: [Member],
    of file: SourceFile,
    dates: DateReader,
    recordsUses: Bool = false
  ) {
    self.members = members
    self.file = file
    self.dates = dates
    uses = recordsUses ? [] : nil
  }

  /// Takes note that a field was taken.
  mutating func record(_ key: String, _ value: Value, date: DateReading? = nil) {
    uses?.append(
      FieldUse(key: key, position: value.position, text: value.scalarText, date: date)
    )
  }

  /// The value of a field; nil if the field is missing or empty.
  func value(_ key: String) -> Value? {
    // Indices, not members: walking these would count references for every key that is passed over.
    for index in members.indices where members[index].key == key {
      let value = members[index].value
      return value.isNull ? nil : value
    }
    return nil
  }

  /// Whether a field is there and says nothing, as in `published:`.
  func isBlank(_ key: String) -> Bool {
    members.contains { $0.key == key && $0.value.isNull }
  }

  /// The text of the first of some fields that has one, without white space at its ends.
  mutating func text(_ keys: String...) -> Located<String>? {
    for key in keys {
      guard let value = value(key) else { continue }
      guard let text = text(value, of: key) else { continue }
      record(key, value)
      return text
    }
    return nil
  }

  /// The text of a value, without white space at its ends; nil for an empty text, and for a list or
  /// map, which is reported.
  mutating func text(_ value: Value, of key: String) -> Located<String>? {
    if value.isNull { return nil }
    guard let text = value.scalarText else {
      reportType(of: value, key, expected: "a text")
      return nil
    }
    let trimmed = Self.trimmed(text)
    return trimmed.isEmpty ? nil : Located(trimmed, at: value.position)
  }

  /// The truth value of a field, in any of the words that YAML has had for it; nil for anything
  /// else.
  func truth(_ value: Value) -> Bool? {
    switch value.scalarText?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The truth value of a field that can keep a post out of the feeds; the usual one if it is missing.
  ///
  /// A value that is none is reported and keeps the post out: what readers got once cannot be taken back.
  mutating func flag(_ key: String, usually usual: Bool) -> Bool {
    guard let value = value(key) else { return usual }
    if let truth = truth(value) { return truth }
    reportType(of: value, key, expected: "true or false")
    return !usual
  }

  /// Reports that a field holds another kind of value than it should.
  mutating func reportType(of value: Value, _ key: String, expected: String) {
    let found = value.scalarText.map(Quotation.of) ?? value.kind
    diagnostics.append(
      file.diagnostic(
        .wrongType,
        at: value.position,
        "“\(key)” is \(found); expected \(expected)"
      )
    )
  }

  /// A text without white space (ASCII, U+00A0 and U+3000) at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}", "\u{3000}": true
    default: false
    }
  }
}

import Diagnostics
import LibXML

/// Text in which some readers would see markup.
enum PlainText {
  /// Reports markup in a text that should have none.
  static func check(_ value: Value, or code: DiagnosticCode, _ findings: inout Findings) {
    let bytes = value.bytes
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return
    }
    if let tag = MarkupInText.endTag(in: bytes) {
      report(code, "the tag “</\(tag)>”", value, &findings)
    } else if MarkupInText.hasReference(bytes) {
      guard let reference = MarkupInText.reference(in: bytes), !isSafelyEscaped(value) else {
        return
      }
      report(code, "the reference “&\(reference);”", value, &findings)
    } else if value.context.document.isRSS2, MarkupInText.isAmbiguous(bytes),
      !isSafelyEscaped(value)
    {
      report(.ambiguousCharacters, "characters that look like markup", value, &findings)
    }
  }

  private static func report(
    _ code: DiagnosticCode,
    _ what: String,
    _ value: Value,
    _ findings: inout Findings
  ) {
    findings.report(code, value.subject, "the text of \(value.subject) has \(what)")
  }

  /// How many bytes of a line are looked at to both sides of a tag: feeds can be one line.
  private static let lineBytes = 1000

  /// Whether the line of the start tag has a reference such as `&#x3C;`, by which the RSS profile tells text from markup.
  private static func isSafelyEscaped(_ value: Value) -> Bool {
    let bytes = value.context.document.file.bytes
    guard let offset = value.context.element.offset, offset <= bytes.count else { return false }
    let before = bytes[max(0, offset - lineBytes)..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    let line = bytes[start..<min(offset + lineBytes, bytes.count)].prefix { $0 != 0x0A }
    var index = line.startIndex
    while let ampersand = line[index...].firstIndex(of: UInt8(ascii: "&")) {
      if line[ampersand...].prefix(3).spells("&#x") { return true }
      index = ampersand + 1
    }
    return false
  }
}

extension ValueType {
  /// Text without markup.
  static let plainText = ValueType { value, findings in
    PlainText.check(value, or: .htmlInText, &findings)
  }

  /// A title: text without markup.
  static let title = ValueType { value, findings in
    let before = findings.count
    PlainText.check(value, or: .htmlInText, &findings)
    if findings.count == before, !value.bytes.isEmpty { findings.confirm(.title) }
  }

  /// Text without markup, of so many characters at most.
  static func plainText(longest: Int) -> ValueType {
    ValueType { value, findings in
      let count = value.text.unicodeScalars.count
      if count > longest {
        findings.report(
          .tooLong,
          value.subject,
          "the text of \(value.subject) has \(count) characters, and \(longest) are allowed"
        )
      }
      PlainText.check(value, or: .htmlInText, &findings)
    }
  }

  /// The name of a person in Atom: text without markup and without an e-mail address.
  static let personName = ValueType { value, findings in
    PlainText.check(value, or: .htmlInText, &findings)
    guard let open = value.bytes.firstIndex(of: UInt8(ascii: "<")),
      let close = value.bytes[open...].firstIndex(of: UInt8(ascii: ">")),
      EmailText.isAddress(Array(value.bytes[(open + 1)..<close]))
    else { return }
    findings.report(
      .eMailInName,
      value.subject,
      "\(value.quoted) of \(value.subject) has an e-mail address"
    )
  }
}

import Diagnostics

/// A person in RSS: an address with the name behind it in parentheses (RSS profile, “E-mail Addresses”).
extension ValueType {
  /// An author, editor or web master.
  static let contact = ValueType { value, findings in
    let text = EmailText.plain(value.bytes)
    PlainText.check(value, or: .htmlInText, &findings)
    guard let at = text.firstIndex(of: UInt8(ascii: "@")), at > 0 else {
      reportInvalid(value, &findings)
      return
    }
    guard text.last != UInt8(ascii: ")") else {
      if EmailText.isAddress(EmailText.address(in: text)) {
        findings.confirm(.contact)
      } else {
        reportInvalid(value, &findings)
      }
      return
    }
    if text.contains(UInt8(ascii: " ")) {
      findings.report(
        .eMailFormat,
        value.subject,
        "\(value.quoted) of \(value.subject) is not an address with a name behind it"
      )
    } else {
      findings.report(
        .missingRealName,
        value.subject,
        "\(value.quoted) of \(value.subject) does not say a name"
      )
    }
  }

  private static func reportInvalid(_ value: Value, _ findings: inout Findings) {
    findings.report(
      .invalidContact,
      value.subject,
      "\(value.quoted) of \(value.subject) is no e-mail address with a name behind it"
    )
  }
}

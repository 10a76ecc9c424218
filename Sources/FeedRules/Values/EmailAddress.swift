import Diagnostics

/// A bare e-mail address (RFC 5322 §3.4.1, without its rarer forms).
extension ValueType {
  /// The address of a person in Atom.
  static let emailAddress = ValueType { value, findings in
    guard EmailText.isAddress(value.bytes) else {
      findings.report(
        .invalidEmail,
        value.subject,
        "\(value.quoted) of \(value.subject) is no e-mail address"
      )
      return
    }
    findings.confirm(.contact)
  }

  /// The address of the owner of a podcast: with or without a name.
  static let ownerAddress = ValueType { value, findings in
    PlainText.check(value, or: .htmlInText, &findings)
    guard EmailText.isAddress(EmailText.address(in: value.bytes)) else {
      findings.report(
        .invalidContact,
        value.subject,
        "\(value.quoted) of \(value.subject) is no e-mail address"
      )
      return
    }
    findings.confirm(.contact)
  }
}

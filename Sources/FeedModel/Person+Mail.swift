/// How feeds write the mail addresses of people.
extension Person {
  /// The mail address, if it can be one: text, `@`, text, and no white space (RFC 4287 §3.2.3).
  ///
  /// Anything else would make the whole feed invalid.
  package var mailAddress: String? {
    guard let email, !email.contains(where: \.isWhitespace) else { return nil }
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? email : nil
  }

  /// The person as `mail (Name)`, on one line; nil without a mail address (RSS 2.0, `managingEditor`).
  package var mailbox: String? {
    guard let mailAddress else { return nil }
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? mailAddress : "\(mailAddress) (\(words.joined(separator: " ")))"
  }
}

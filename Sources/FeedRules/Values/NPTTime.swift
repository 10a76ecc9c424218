import Diagnostics

/// A moment within a medium, as normal play time (RFC 2326 §3.6).
extension ValueType {
  /// `now`, seconds, or hours, minutes and seconds.
  static let nptTime = ValueType { value, findings in
    guard NPTText.isTime(value.bytes) else {
      findings.report(
        .invalidNPTTime,
        value.subject,
        "\(value.quoted) of \(value.subject) is no time within a medium"
      )
      return
    }
    findings.confirm(.nptTime)
  }
}

/// The text of a normal play time.
enum NPTText {
  /// Whether the bytes are one.
  static func isTime(_ bytes: [UInt8]) -> Bool {
    if bytes.spells("now") { return true }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 3, let last = parts.last else { return false }
    let isWhole = parts.dropLast().allSatisfy(\.isDigits)
    let isTwoDigits =
      parts.count == 1 || (parts[1].count == 2 && last.prefix { $0.isASCIIDigit }.count == 2)
    return isWhole && isTwoDigits && last.first?.isASCIIDigit == true
      && DecimalText.number(last) != nil
  }
}

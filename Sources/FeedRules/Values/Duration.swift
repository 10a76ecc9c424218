import Diagnostics

/// The duration of an episode, by Apple's rules.
extension ValueType {
  /// Seconds, or minutes and seconds, or hours, minutes and seconds.
  static let duration = ValueType { value, findings in
    let parts = value.bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let isDuration =
      parts.count <= 3 && parts.allSatisfy(\.isDigits)
      && parts.dropFirst().allSatisfy { $0.count == 2 && ($0.first ?? 0) <= UInt8(ascii: "5") }
    guard !isDuration else { return }
    findings.report(
      .invalidDuration,
      value.subject,
      "\(value.quoted) of \(value.subject) is no duration"
    )
  }
}

import Diagnostics

/// The size of a channel's image, in pixels (RSS 2.0, “image”).
extension ValueType {
  /// The width, at most 144.
  static let imageWidth = size(upTo: 144, or: .invalidWidth, .width)
  /// The height, at most 400.
  static let imageHeight = size(upTo: 400, or: .invalidHeight, .height)

  private static func size(
    upTo most: Int,
    or code: DiagnosticCode,
    _ confirmation: Confirmation
  ) -> ValueType {
    ValueType { value, findings in
      guard let size = IntegerText.number(value.bytes), (1...most).contains(size) else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is no number from 1 to \(most)"
        )
        return
      }
      findings.confirm(confirmation)
    }
  }
}

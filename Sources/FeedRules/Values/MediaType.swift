import Diagnostics

/// Media types (RFC 6838 §4.2, RFC 9110 §8.3.1).
extension ValueType {
  /// A media type.
  static let mediaType = mediaType(or: .invalidMIMEType)
  /// The media type of a file.
  static let fileType = mediaType(or: .invalidMIMEAttribute)

  private static func mediaType(or code: DiagnosticCode) -> ValueType {
    ValueType { value, findings in
      guard MediaTypeText.isValid(value.bytes) else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is no media type"
        )
        return
      }
      findings.confirm(.mediaType)
    }
  }
}

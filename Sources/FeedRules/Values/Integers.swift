import Diagnostics

/// Whole numbers.
extension ValueType {
  /// A whole number.
  static let integer = integer(.min, or: .invalidInteger)
  /// A whole number of 0 or more.
  static let nonNegativeInteger = integer(0, or: .invalidNonNegativeInteger)
  /// A whole number of 1 or more.
  static let positiveInteger = integer(1, or: .invalidPositiveInteger)

  private static func integer(_ least: Int, or code: DiagnosticCode) -> ValueType {
    ValueType { value, findings in
      guard let number = IntegerText.number(value.bytes), number >= least else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is no such number"
        )
        return
      }
      findings.confirm(.integer)
    }
  }

  /// The length of a file in bytes, 0 if nobody knows it.
  static let fileLength = ValueType { value, findings in
    guard let number = IntegerText.number(value.bytes) else {
      findings.report(
        .invalidIntegerAttribute,
        value.subject,
        "\(value.quoted) of \(value.subject) is no whole number"
      )
      return
    }
    guard number >= 0 else {
      findings.report(
        number == -1 ? .zeroForUnknown : .invalidNonNegativeInteger,
        value.subject,
        "\(value.quoted) of \(value.subject) is less than 0"
      )
      return
    }
    findings.confirm(.integerAttribute)
  }

  /// Numbers with commas between them.
  static let integerList = ValueType { value, findings in
    let parts = value.bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard !parts.allSatisfy({ $0.trimmed.isDigits }) else { return }
    findings.report(
      .invalidIntegerList,
      value.subject,
      "\(value.quoted) of \(value.subject) is no list of numbers"
    )
  }
}

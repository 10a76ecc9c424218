/// The text of a UUID (RFC 9562 §4).
enum UUIDText {
  private static let groups = [8, 4, 4, 4, 12]

  /// Whether the bytes are hexadecimal digits in groups of 8, 4, 4, 4 and 12.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == groups && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}

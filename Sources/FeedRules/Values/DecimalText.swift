/// The text of a number with a fraction: digits, perhaps a sign before and a point between them.
enum DecimalText {
  /// The number; nothing for any other text.
  static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    var cursor = ByteCursor(bytes.trimmed)
    _ = cursor.skip("-") || cursor.skip("+")
    let whole = cursor.skip(while: \.isASCIIDigit)
    let fraction = cursor.skip(".") ? cursor.skip(while: \.isASCIIDigit) : 0
    guard whole + fraction > 0, cursor.isAtEnd else { return nil }
    return Double(String(decoding: bytes.trimmed, as: UTF8.self))
  }
}

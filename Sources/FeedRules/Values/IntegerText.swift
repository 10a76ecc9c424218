/// The text of a whole number.
enum IntegerText {
  /// The number, with a sign or without; one too long to be told is as large as there is.
  static func number(_ bytes: [UInt8]) -> Int? {
    let trimmed = bytes.trimmed
    let isNegative = trimmed.first == UInt8(ascii: "-")
    let digits = isNegative || trimmed.first == UInt8(ascii: "+") ? trimmed.dropFirst() : trimmed
    guard digits.isDigits else { return nil }
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? .max
    return isNegative ? -number : number
  }
}

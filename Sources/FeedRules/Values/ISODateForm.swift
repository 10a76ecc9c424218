/// Which parts of a date of the family of ISO 8601 may be left out.
struct ISODateForm: Sendable {
  /// Whether the date may be only a year, or a year and a month, or have no time.
  let mayBeShort: Bool
  /// Whether a time may come without seconds.
  let mayLackSeconds: Bool
  /// Whether a time may come without a zone.
  let mayLackZone: Bool

  /// RFC 3339, all of it.
  static let rfc3339 = ISODateForm(mayBeShort: false, mayLackSeconds: false, mayLackZone: false)
  /// The W3C's note on date and time formats.
  static let w3c = ISODateForm(mayBeShort: true, mayLackSeconds: true, mayLackZone: false)
  /// ISO 8601 as extensions of feeds use it.
  static let loose = ISODateForm(mayBeShort: true, mayLackSeconds: true, mayLackZone: true)

  /// The fields of a date in this form; nothing if it is not, or if there is no such day or time.
  func fields(of bytes: [UInt8]) -> DateFields? {
    var cursor = ByteCursor(bytes[...])
    var fields = DateFields()
    guard let year = cursor.number(digits: 4) else { return nil }
    fields.year = year
    guard readDate(&cursor, &fields), fields.exists else { return nil }
    return cursor.isAtEnd ? fields : nil
  }

  private func readDate(_ cursor: inout ByteCursor, _ fields: inout DateFields) -> Bool {
    guard cursor.skip("-") else { return mayBeShort }
    guard let month = cursor.number(digits: 2) else { return false }
    fields.month = month
    guard cursor.skip("-") else { return mayBeShort }
    guard let day = cursor.number(digits: 2) else { return false }
    fields.day = day
    guard cursor.skip("T") else { return mayBeShort }
    return readTime(&cursor, &fields)
  }

  private func readTime(_ cursor: inout ByteCursor, _ fields: inout DateFields) -> Bool {
    guard let hour = cursor.number(digits: 2), cursor.skip(":"),
      let minute = cursor.number(digits: 2)
    else { return false }
    fields.hour = hour
    fields.minute = minute
    if cursor.skip(":") {
      guard let second = cursor.number(digits: 2) else { return false }
      fields.second = second
      if cursor.skip(".") { cursor.skip(while: \.isASCIIDigit) }
    } else if !mayLackSeconds {
      return false
    }
    return readZone(&cursor, &fields) || (mayLackZone && cursor.isAtEnd)
  }

  private func readZone(_ cursor: inout ByteCursor, _ fields: inout DateFields) -> Bool {
    if cursor.skip("Z") {
      fields.offset = 0
      return true
    }
    let sign = cursor.next == UInt8(ascii: "-") ? -1 : 1
    guard cursor.skip("+") || cursor.skip("-"), let hours = cursor.number(digits: 2),
      cursor.skip(":"), let minutes = cursor.number(digits: 2)
    else { return false }
    fields.offset = sign * (hours * 60 + minutes)
    return hours <= 23 && minutes <= 59
  }
}

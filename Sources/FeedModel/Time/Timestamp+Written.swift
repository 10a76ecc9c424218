/// Times as they are written here, told from others in the form of RFC 3339 without a copy.
extension Timestamp {
  /// Whether bytes are the ``rfc3339`` of a timestamp.
  package static func isWritten(_ bytes: Span<UInt8>) -> Bool {
    let isUTC = bytes.count == 20 && bytes[19] == UInt8(ascii: "Z")
    guard isUTC || bytes.count == 25, bytes[4] == .hyphen, bytes[7] == .hyphen,
      bytes[10] == UInt8(ascii: "T"), bytes[13] == .colon, bytes[16] == .colon
    else { return false }
    let date = (number(bytes, at: 0, 4), number(bytes, at: 5, 2), number(bytes, at: 8, 2))
    let time = (number(bytes, at: 11, 2), number(bytes, at: 14, 2), number(bytes, at: 17, 2))
    guard let year = date.0, let month = date.1, let day = date.2, let hour = time.0,
      let minute = time.1, let second = time.2, let offset = isUTC ? 0 : offset(bytes)
    else { return false }
    let civil = CivilTime(
      year: year,
      month: month,
      day: day,
      hour: hour,
      minute: minute,
      second: second
    )
    return civil.flatMap { Timestamp(civil: $0, offsetMinutes: offset) } != nil
  }

  /// The offset at the end of a time, in minutes; nil if it is none, or is written as `Z`.
  private static func offset(_ bytes: Span<UInt8>) -> Int? {
    guard bytes[19] == .plus || bytes[19] == .hyphen, bytes[22] == .colon,
      let hours = number(bytes, at: 20, 2), hours <= 23,
      let minutes = number(bytes, at: 23, 2), minutes <= 59, hours + minutes > 0
    else { return nil }
    return (bytes[19] == .plus ? 1 : -1) * (hours * 60 + minutes)
  }

  private static func number(_ bytes: Span<UInt8>, at start: Int, _ count: Int) -> Int? {
    var number = 0
    for index in start..<start + count {
      guard bytes[index].isDigit else { return nil }
      number = number * 10 + Int(bytes[index] & 0x0F)
    }
    return number
  }
}

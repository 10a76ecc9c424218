/// Reads a date from left to right, and takes every number and name for what it can be at its place.
struct LooseDateReader {
  /// More bytes than any date has.
  static let longest = 160

  private let text: [UInt8]
  private var position = 0
  private var fields = LooseDateFields()

  /// Begins at the first byte of a text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The date; nil if the text is none.
  mutating func timestamp() -> Timestamp? {
    if let instant = instant() { return instant }
    while position < text.count {
      guard readNext() else { return nil }
    }
    return fields.timestamp
  }

  /// The instant of a text of 9 to 10 or 13 digits: seconds or milliseconds since 1970.
  private func instant() -> Timestamp? {
    let digits = text.drop { $0 <= .space }
    let count = digits.prefix(while: \.isDigit).count
    guard digits.dropFirst(count).allSatisfy({ $0 <= .space }), count == 13 || 9...10 ~= count,
      let number = Int(String(decoding: digits.prefix(count), as: UTF8.self))
    else { return nil }
    return Timestamp(secondsSinceEpoch: count == 13 ? number / 1000 : number)
  }

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private func byte(after distance: Int) -> UInt8? {
    position + distance < text.count ? text[position + distance] : nil
  }

  /// Reads what stands at the position; false if it is no part of a date.
  private mutating func readNext() -> Bool {
    guard let byte = next else { return true }
    if byte.isDigit { return readNumber() }
    if byte.isLetter || byte >= 0x80 { return readWord() }
    if byte == .plus || byte == .hyphen, self.byte(after: 1)?.isDigit == true,
      fields.mayHaveOffset(sign: byte)
    {
      return readOffset()
    }
    if byte == UInt8(ascii: "(") {
      // A comment of RFC 822 §3.4.3.
      while let byte = next, byte != UInt8(ascii: ")") { position += 1 }
    } else {
      fields.note(separator: byte)
    }
    position += 1
    return true
  }
}

extension LooseDateReader {
  private mutating func digits(atMost limit: Int) -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while count < limit, let byte = next, byte.isDigit {
      value = value * 10 + Int(byte - .zero)
      count += 1
      position += 1
    }
    return (value, count)
  }

  private mutating func readNumber() -> Bool {
    let (value, count) = digits(atMost: 14)
    guard next?.isDigit != true else { return false }
    if next == .colon, count <= 2, fields.hour == nil { return readTime(hour: value) }
    if let unit = DateWords.unit(in: text, at: position) {
      position += DateWords.unitLength
      return fields.take(value, unit: unit)
    }
    return fields.take(value, digits: count)
  }

  /// Reads the minutes and seconds behind an hour.
  private mutating func readTime(hour: Int) -> Bool {
    position += 1
    let minute = digits(atMost: 2)
    guard minute.count > 0 else { return false }
    var second = 0
    if next == .colon {
      position += 1
      second = digits(atMost: 2).value
    }
    if next == .dot || next == .comma, byte(after: 1)?.isDigit == true {
      position += 1
      while next?.isDigit == true { position += 1 }
    }
    fields.take(hour: hour, minute: minute.value, second: second)
    return true
  }

  private mutating func readWord() -> Bool {
    let start = position
    while let byte = next, byte.isLetter || byte >= 0x80, byte != 0xC2 { position += 1 }
    guard position > start else {
      // A no-break space.
      position += 2
      return true
    }
    let word = String(decoding: text[start..<position], as: UTF8.self).lowercased()
    if word == "a" || word == "p", next == .dot,
      byte(after: 1).map({ $0 | 0x20 }) == UInt8(ascii: "m")
    {
      position += 2
      fields.isAfternoon = word == "p"
      return true
    }
    return fields.take(word, isFollowedByDigit: next?.isDigit == true)
  }

  /// Reads `+08:00`, `+0800`, `+800`, `+08` or `+8`; an offset that no zone has is none.
  private mutating func readOffset() -> Bool {
    let sign = next == .hyphen ? -1 : 1
    position += 1
    let (value, count) = digits(atMost: 4)
    var (hours, minutes) = count > 2 ? (value / 100, value % 100) : (value, 0)
    if count <= 2, next == .colon {
      position += 1
      minutes = digits(atMost: 2).value
    }
    if hours > 23 || minutes > 59 { (hours, minutes) = (0, 0) }
    fields.offset = sign * (hours * 60 + minutes)
    return true
  }
}

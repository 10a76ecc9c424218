/// Reads the parts of a date from its bytes, and remembers what was odd about them.
struct DateScanner {
  /// What other programs may stumble over; the first such thing.
  private(set) var oddity: String?

  private let bytes: [UInt8]
  private var position = 0

  /// Makes a scanner of a text, white space at its ends ignored.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    while let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
    self.bytes = bytes
    _ = skipSpaces()
  }

  /// Whether all of the text has been read.
  var isAtEnd: Bool {
    position == bytes.count
  }

  /// The next byte; nil at the end.
  var byte: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// Whether a digit comes next.
  var isAtDigit: Bool {
    byte.map(Self.isDigit) ?? false
  }

  /// How many digits come next.
  var digitCount: Int {
    var end = position
    while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return end - position
  }

  /// Remembers something odd, unless there was something already.
  mutating func note(_ oddity: String) {
    if self.oddity == nil { self.oddity = oddity }
  }

  /// Passes over spaces and tabs, and tells whether there was any.
  mutating func skipSpaces() -> Bool {
    let start = position
    while let byte, Self.isSpace(byte) { position += 1 }
    return position > start
  }

  /// Passes over a byte if it comes next, and tells whether it did.
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    position += 1
    return true
  }

  /// Passes over one of two bytes if it comes next, and tells which; nil if none does.
  mutating func take(_ first: UInt8, or second: UInt8) -> UInt8? {
    guard let byte, byte == first || byte == second else { return nil }
    position += 1
    return byte
  }

  /// Reads a number of so many digits; nil if there are fewer or more.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let count = digitCount
    guard digits ~= count else { return nil }
    return number(firstDigits: count)
  }

  /// Reads a number of two digits; one is enough, but odd.
  mutating func twoDigits() -> Int? {
    let count = digitCount
    guard let number = number(digits: 1...2) else { return nil }
    if count == 1 { note("a month, day or hour with one digit; expected two") }
    return number
  }

  /// Passes over digits of any number.
  mutating func skipDigits() {
    position += digitCount
  }

  /// Reads the number of the next digits; there must be at least so many, and at most 18.
  mutating func number(firstDigits count: Int) -> Int {
    var value = 0
    for _ in 0..<count {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return value
  }

  /// Reads ASCII letters, in lower case; empty if none comes next.
  mutating func letters() -> [UInt8] {
    let word = bytes[position...].prefix { 0x61...0x7A ~= $0 | 0x20 }
    position += word.count
    return word.map { $0 | 0x20 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

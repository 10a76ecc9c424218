/// Reads the fields of dates, times and zone rules, from left to right.
struct FieldReader {
  private let text: [UInt8]
  private var position = 0

  /// Begins at the first byte of a text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Whether everything is read.
  var isAtEnd: Bool { position == text.count }

  /// The next byte; nil at the end.
  var next: UInt8? { isAtEnd ? nil : text[position] }

  /// Takes the next byte if it is the one expected.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Takes the next byte if it is a letter expected in lower case, in either case.
  mutating func skip(anyCaseOf letter: UInt8) -> Bool {
    guard next?.lowercased == letter else { return false }
    position += 1
    return true
  }

  /// Takes a number of exactly so many digits; nil when other bytes stand there.
  mutating func number(digits: Int) -> Int? {
    number(digits: digits...digits)
  }

  /// Takes a number of the most digits in a range; nil when there are too few.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var number = 0
    var count = 0
    while count < digits.upperBound, let digit = next, digit.isDigit {
      number = number * 10 + Int(digit - .zero)
      position += 1
      count += 1
    }
    return count >= digits.lowerBound ? number : nil
  }

  /// Takes bytes as long as they match, and tells how many.
  mutating func skip(while matches: (UInt8) -> Bool) -> Int {
    let start = position
    while let byte = next, matches(byte) { position += 1 }
    return position - start
  }

  /// Takes a sign, if there is one: -1 for a hyphen, else 1.
  mutating func sign() -> Int {
    if skip(.hyphen) { return -1 }
    _ = skip(.plus)
    return 1
  }
}

/// Reads the parts of a short value from its beginning to its end.
struct ByteCursor {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The byte to be read next; nothing at the end.
  var next: UInt8? {
    index < bytes.endIndex ? bytes[index] : nil
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  /// What is not read yet.
  var rest: ArraySlice<UInt8> { bytes[index...] }

  /// Reads one byte if it is the one given.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Reads one character if it is the one given.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skip(UInt8(truncatingIfNeeded: character.value))
  }

  /// Reads a number of exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.endIndex else { return nil }
    var number = 0
    for byte in bytes[index..<index + digits] {
      guard byte.isASCIIDigit else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    index += digits
    return number
  }

  /// Reads bytes of a kind; how many there were.
  @discardableResult
  mutating func skip(while isKind: (UInt8) -> Bool) -> Int {
    let start = index
    while let byte = next, isKind(byte) { index += 1 }
    return index - start
  }

  /// Reads letters, as a word in small letters.
  mutating func word() -> [UInt8] {
    let start = index
    skip(while: \.isASCIILetter)
    return bytes[start..<index].asciiLowercased
  }
}

extension NamedCharacterReferences {
  /// What the table says of a name.
  struct Entry: Equatable, Sendable {
    /// The character of the name.
    let scalar: Unicode.Scalar
    /// The second character of a name that stands for two.
    let combining: Unicode.Scalar?
    /// Tells whether the name is one of the old ones that need no `;`.
    let isOld: Bool
  }

  /// Finds a name of letters and digits, without `&` and `;`; nil if the table has none such.
  static func entry(named name: ArraySlice<UInt8>) -> Entry? {
    guard let letter = name.first, letter.isASCIILetter else { return nil }
    let number = Int(letter.asciiLowercased - 0x61) + (letter.isASCIICapital ? 0 : 26)
    let bytes = table.utf8Span.span
    var low = letterStarts[number]
    var high = letterStarts[number + 1]
    while low < high {
      let line = startOfLine(at: (low + high) / 2, in: bytes, from: low)
      let (order, end) = compare(name, withLineAt: line, in: bytes)
      if order == 0 { return entry(at: end, in: bytes) }
      if order < 0 {
        high = line
      } else {
        low = ByteSearch.first(.lineFeed, in: bytes, from: end) + 1
      }
    }
    return nil
  }
}

extension NamedCharacterReferences {
  private static func startOfLine(at index: Int, in bytes: Span<UInt8>, from low: Int) -> Int {
    var start = index
    while start > low, bytes[start - 1] != .lineFeed { start -= 1 }
    return start
  }

  /// Compares a name with that of a line: negative, zero or positive, and where the comparison
  /// stopped in the line.
  private static func compare(
    _ name: ArraySlice<UInt8>,
    withLineAt line: Int,
    in bytes: Span<UInt8>
  ) -> (order: Int, end: Int) {
    var index = line
    for byte in name {
      // What ends a name in the table is smaller than each letter and digit.
      guard bytes[index] == byte else { return (Int(byte) - Int(bytes[index]), index) }
      index += 1
    }
    let isWhole = bytes[index] == .space || bytes[index] == .asterisk
    return (isWhole ? 0 : -1, index)
  }

  /// Reads what follows a name in its line.
  private static func entry(at end: Int, in bytes: Span<UInt8>) -> Entry? {
    let isOld = bytes[end] == .asterisk
    var index = end + (isOld ? 2 : 1)
    let scalar = readScalar(at: &index, in: bytes)
    index += 1
    let combining = bytes[index - 1] == .plusSign ? readScalar(at: &index, in: bytes) : nil
    return scalar.map { Entry(scalar: $0, combining: combining, isOld: isOld) }
  }

  private static func readScalar(at index: inout Int, in bytes: Span<UInt8>) -> Unicode.Scalar? {
    var number: UInt32 = 0
    while let digit = bytes[index].hexadecimalValue {
      number = number << 4 | digit
      index += 1
    }
    return Unicode.Scalar(number)
  }
}

extension CharacterReference {
  /// Reads a named reference: the longest name of the table that stands there (WHATWG §13.2.5.73).
  ///
  /// With a `;` behind the letters and digits, only a name that is all of them can be meant. Failing
  /// that, the 106 old names that need no `;` are tried, the longest first.
  ///
  /// - Parameters:
  ///   - start: The offset behind `&`.
  ///   - input: The text.
  ///   - isInAttribute: Whether what follows a name without `;` can make it text.
  init?(nameAt start: Int, in input: [UInt8], isInAttribute: Bool) {
    var end = start
    let limit = min(input.count, start + Self.longestName)
    while end < limit, input[end].isASCIILetter || input[end].isASCIIDigit { end += 1 }
    guard end > start, input[start].isASCIILetter else { return nil }
    if end < input.count, input[end] == .semicolon,
      let entry = NamedCharacterReferences.entry(named: input[start..<end])
    {
      self = Self(entry, end: end + 1)
      return
    }
    end = min(end, start + Self.longestOldName)
    while end > start {
      if let entry = NamedCharacterReferences.entry(named: input[start..<end]), entry.isOld {
        guard !isInAttribute || !Self.isTextInAttribute(at: end, in: input) else { return nil }
        self = Self(entry, end: end)
        return
      }
      end -= 1
    }
    return nil
  }
}

extension CharacterReference {
  /// The length of `CounterClockwiseContourIntegral`.
  private static var longestName: Int { 31 }
  /// The length of the longest name that needs no `;`, as `Aacute`.
  private static var longestOldName: Int { 6 }

  private init(_ entry: NamedCharacterReferences.Entry, end: Int) {
    self.init(entry.scalar, combining: entry.combining, end: end)
  }

  /// Tells whether what stands behind a name without `;` makes it text in an attribute's value.
  private static func isTextInAttribute(at end: Int, in input: [UInt8]) -> Bool {
    guard end < input.count else { return false }
    return input[end] == .equalsSign || input[end].isASCIILetter || input[end].isASCIIDigit
  }
}

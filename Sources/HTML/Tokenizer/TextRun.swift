/// A run of the input that is becoming text: a slice of the input as long as nothing in it had to
/// be replaced, and a copy from then on.
struct TextRun {
  /// What has been copied; empty until something is replaced or left out.
  private var copy: [UInt8] = []
  /// The offset of the first byte of the input that is not in `copy`.
  private var pending: Int
  private let start: Int

  /// Begins a run at an offset of the input.
  init(from start: Int) {
    self.start = start
    self.pending = start
  }

  /// Replaces what the standard replaces at `index`: a character reference, CR, CRLF or U+0000.
  ///
  /// - Parameters:
  ///   - index: The offset of `&`, CR or U+0000; an `&` that begins no reference stays.
  ///   - input: The input.
  ///   - isInAttribute: Whether the stricter rule for attribute values holds (§13.2.5.73).
  /// - Returns: The offset to go on at.
  mutating func replaceSpecial(
    at index: Int,
    of input: [UInt8],
    isInAttribute: Bool = false
  ) -> Int {
    switch input[index] {
    case .ampersand:
      let found = CharacterReference(at: index, in: input, isInAttribute: isInAttribute)
      guard let reference = found else { return index + 1 }
      leaveOut(index..<reference.end, of: input)
      reference.append(to: &copy)
      return reference.end
    case .carriageReturn:
      leaveOut(index..<index + 1, of: input)
      // Of CRLF the LF is still to come.
      if index + 1 == input.count || input[index + 1] != .lineFeed { copy.append(.lineFeed) }
    default:
      leaveOut(index..<index + 1, of: input)
      copy.append(contentsOf: [UInt8].replacementCharacter)
    }
    return index + 1
  }

  /// Leaves a part of the input out of the text.
  mutating func leaveOut(_ range: Range<Int>, of input: [UInt8]) {
    copy.append(copying: pending..<range.lowerBound, of: input)
    pending = range.upperBound
  }

  /// Ends the run: its text, up to an offset of the input.
  consuming func text(upTo end: Int, of input: [UInt8]) -> ArraySlice<UInt8> {
    guard pending != start else { return input[start..<end] }
    copy.append(copying: pending..<end, of: input)
    return copy[...]
  }
}

import HTML

/// A glance at what follows a start tag, to tell code and the numbers of its lines from anything else that has
/// the same classes.
struct CodeAhead {
  /// How far the glance reaches, in bytes.
  private static let reach = 4096

  private let rest: ArraySlice<UInt8>

  /// Looks behind the token that was read last.
  init(of tokenizer: HTMLTokenizer) {
    rest = tokenizer.input[tokenizer.source.upperBound...].prefix(Self.reach)
  }

  /// Whether a `pre` or a `code` begins.
  var hasCode: Bool {
    rest.indices.contains { index in
      rest[index] == .lessThan
        && (rest[(index + 1)...].begins("pre") || rest[(index + 1)...].begins("code"))
    }
  }

  /// Whether the first words are a number, or there are none.
  var isNumbered: Bool {
    var isInTag = false
    for byte in rest {
      if byte == .lessThan {
        isInTag = true
      } else if byte == .greaterThan {
        isInTag = false
      } else if !isInTag, !byte.isSpace {
        return byte.isDigit
      }
    }
    return true
  }
}

import HTML

/// Which declarations of a style stay: the allow-list of CSS properties.
///
/// Kept is what a text means by its style: direction, emphasis, alignment, the white space of code, an image
/// behind a block. Sizes, fonts and colours go: readers have their own, for the dark and for small screens.
enum StylePolicy {
  /// What becomes of a declaration.
  enum Outcome {
    /// It is left out.
    case goes
    /// It stays as it is.
    case stays
    /// It stays, with the address in `url(…)` made absolute.
    case image
  }

  /// The outcome for a declaration of an element's style.
  static func outcome(for declaration: CSSDeclarations.Declaration) -> Outcome {
    let name = declaration.name
    let value = declaration.value
    switch name.count {
    case 5: return keeps(name, "float", value) || keeps(name, "clear", value) ? .stays : .goes
    case 9: return keeps(name, "direction", value) ? .stays : .goes
    case 10:
      return keeps(name, "text-align", value) || keeps(name, "font-style", value) ? .stays : .goes
    case 11:
      let isKept =
        keeps(name, "font-weight", value) || keeps(name, "white-space", value)
        || keeps(name, "text-indent", value)
      return isKept ? .stays : .goes
    case 12:
      return keeps(name, "unicode-bidi", value) || keeps(name, "font-variant", value)
        ? .stays : .goes
    case 14: return keeps(name, "vertical-align", value) ? .stays : .goes
    case 15:
      return keeps(name, "text-decoration", value) || keeps(name, "list-style-type", value)
        ? .stays : .goes
    case 16 where name.equalsIgnoringCase("background-image"),
      16 where name.equalsIgnoringCase("list-style-image"):
      return .image
    default: return .goes
    }
  }

  /// Whether one of the properties that hide something can be in a style: mostly none is.
  static func mayHide(_ style: ArraySlice<UInt8>) -> Bool {
    // “display” and “visibility” have a “y” or an escape; hardly another property has.
    let span = style.span
    for index in span.indices {
      let byte = span[index].lowercased
      if byte == UInt8(ascii: "y") || byte == UInt8(ascii: "\\") { return true }
    }
    return false
  }

  private static func keeps(
    _ name: ArraySlice<UInt8>,
    _ property: StaticString,
    _ value: ArraySlice<UInt8>
  ) -> Bool {
    name.equalsIgnoringCase(property) && isPlain(value)
  }

  /// Whether a value has words, numbers and units in it alone: no function, string, escape or comment.
  private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
    !value.isEmpty
      && value.allSatisfy { byte in
        byte.isLetter || byte.isDigit || byte == .space || byte == .hyphen || byte == .percent
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "+")
      }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of a text of small ASCII letters, in any case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    span.equalsIgnoringCase(text)
  }

  /// Whether the bytes begin with a text of small ASCII letters, in any case.
  func begins(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in
      unsafe buffer.elementsEqual(self[..<(startIndex + buffer.count)].lazy.map(\.lowercased))
    }
  }
}

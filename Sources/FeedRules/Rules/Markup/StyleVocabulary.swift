/// The properties and values of styles that readers keep.
enum StyleVocabulary {
  /// Marks that may stand anywhere in a style.
  static let marks = Set(":,;#%.!".utf8)

  private static let properties = words(
    """
    azimuth background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width
    border-collapse border-color border-left border-left-color border-left-style border-left-width border-right
    border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color
    border-top-style border-top-width border-width clear color cursor direction display elevation float font font-family
    font-size font-style font-variant font-weight height letter-spacing line-height list-style-type margin margin-bottom
    margin-left margin-right margin-top overflow padding padding-bottom padding-left padding-right padding-top pause
    pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress
    text-align text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width
    """
  )

  private static let keywords = words(
    """
    aqua auto black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important italic left
    lime maroon medium none navy normal nowrap olive pointer purple red right solid silver teal top transparent underline
    white yellow
    """
  )

  private static let units = ["cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")", ""]

  /// What is to be looked at in a property.
  enum PropertyStanding {
    case unknown
    /// The property is harmless whatever its value.
    case plain
    /// Backgrounds and boxes can cover a page: the words of the value count.
    case boxed
  }

  /// What is to be looked at in a property of a name, in any case.
  static func standing(ofProperty name: ArraySlice<UInt8>) -> PropertyStanding {
    let lower = name.asciiLowercased
    guard properties.contains(String(decoding: lower, as: UTF8.self)) else { return .unknown }
    let isBoxed = boxes.contains { lower.starts(with: $0.utf8) }
    return isBoxed ? .boxed : .plain
  }

  private static let boxes = ["background", "border", "margin", "padding"]

  /// Whether a word of a value is a plain keyword, colour or length.
  static func isSafe(_ word: ArraySlice<UInt8>) -> Bool {
    let lower = word.asciiLowercased
    if keywords.contains(String(decoding: lower, as: UTF8.self)) { return true }
    if lower.first == UInt8(ascii: "#") {
      return lower.count > 1 && lower.dropFirst().allSatisfy(\.isHexDigit)
    }
    if lower.prefix(4).spells("rgb(") {
      return lower.dropFirst(4).allSatisfy {
        $0.isASCIIDigit || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: ",")
          || $0 == UInt8(ascii: ")")
      }
    }
    let number = lower.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let unit = lower[number.endIndex...]
    return (1...5).contains(number.count) && number.contains(where: \.isASCIIDigit)
      && units.contains { unit.spells($0) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

/// The ASCII bytes that Markdown, HTML and URLs are made of, each named once.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let openingBracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")
  static let verticalBar = UInt8(ascii: "|")

  /// Whether this is white space to HTML: tab, LF, FF, CR or space (WHATWG infra, “ASCII whitespace”).
  var isSpace: Bool {
    self == .space || self == .lineFeed || self == .tab || self == .carriageReturn || self == 0x0C
  }

  /// Whether this ends a line.
  var isLineEnd: Bool {
    self == .lineFeed || self == .carriageReturn
  }

  /// Whether this is one of `A` to `Z` and `a` to `z`.
  var isLetter: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// Whether this is one of `0` to `9`.
  var isDigit: Bool {
    self &- UInt8(ascii: "0") < 10
  }

  /// The small letter of a capital one; any other byte as it is.
  var lowercased: UInt8 {
    self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self
  }
}

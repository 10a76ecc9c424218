/// The ASCII bytes that URLs and times are made of, each named once.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let zero = UInt8(ascii: "0")
  static let colon = UInt8(ascii: ":")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let openingBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closingBracket = UInt8(ascii: "]")

  /// Whether this is one of `A` to `Z` and `a` to `z`.
  var isLetter: Bool {
    let lowered = self | 0x20
    return lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
  }

  /// Whether this is one of `0` to `9`.
  var isDigit: Bool {
    self >= .zero && self <= UInt8(ascii: "9")
  }

  /// Whether this is one of `0` to `9`, `a` to `f` and `A` to `F`.
  var isHexDigit: Bool {
    hexValue != nil
  }

  /// The value of a hexadecimal digit; nil for any other byte.
  var hexValue: UInt8? {
    if isDigit { return self - .zero }
    let lowered = self | 0x20
    guard lowered >= UInt8(ascii: "a"), lowered <= UInt8(ascii: "f") else { return nil }
    return lowered - UInt8(ascii: "a") + 10
  }

  /// The same letter in lower case; any other byte as it is.
  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

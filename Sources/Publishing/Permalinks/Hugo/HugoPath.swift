@_spi(_Unicode) import Swift

/// Makes texts fit for paths and addresses as Hugo does.
struct HugoPath: Hashable, Sendable {
  /// Whether capitals become small letters.
  var lowerCase = true

  /// Whether letters lose their accents.
  var removesAccents = false

  /// A path of letters, marks and digits of any script and a few signs: spaces become hyphens, all else goes.
  func sanitized(_ path: String) -> String {
    let source = Array((removesAccents ? Self.withoutAccents(path) : path).unicodeScalars)
    var target = String.UnicodeScalarView()
    var isWaiting = false
    var wasHyphen = false
    for (index, scalar) in source.enumerated() {
      if Self.isKept(scalar) || scalar == "%" && Self.isEncoded(source, at: index) {
        wasHyphen = scalar == "-"
        if isWaiting, !wasHyphen { target.append("-") }
        isWaiting = false
        if lowerCase {
          target.append(contentsOf: Self.lowercased(scalar))
        } else {
          target.append(scalar)
        }
      } else if !target.isEmpty, !wasHyphen, scalar.properties.isWhitespace {
        isWaiting = true
      }
    }
    return String(target)
  }

  /// A path as it stands in a URL: what RFC 3986 does not let stand there is percent-encoded; the first `#` stays, as
  /// Hugo's way of parsing what it has made has it.
  static func escaped(_ path: String) -> String {
    var bytes: [UInt8] = []
    var hasFragment = false
    for byte in path.utf8 {
      let isFragment = byte == UInt8(ascii: "#") && !hasFragment
      if isFragment { hasFragment = true }
      if isFragment || isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += ("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.~$&+,/:;=@%!'()*".utf8.contains(byte)
    }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "\\", "_", "#", "+", "~", "-", "@": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      return true
    default: return false
    }
  }

  private static func isEncoded(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 2 < scalars.count else { return false }
    return scalars[(index + 1)...(index + 2)].allSatisfy(\.properties.isASCIIHexDigit)
  }

  /// A character in small letters, one for one: `İ` is `i`, as in Go.
  private static func lowercased(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    guard scalar != "\u{130}" else { return "i".unicodeScalars }
    return scalar.properties.lowercaseMapping.unicodeScalars
  }

  private static func withoutAccents(_ text: String) -> String {
    let bare = text._nfd.filter { $0.properties.generalCategory != .nonspacingMark }
    let plain = String(String.UnicodeScalarView(bare))
    return plain._nfc.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}

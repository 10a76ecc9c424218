import FeedModel
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
      if isFragment || plain.contains(byte) {
        bytes.append(byte)
      } else {
        PercentEncoding.append(encoded: byte, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes that stay as they are, `%` among them.
  private static let plain = ASCIISet(lettersDigitsAnd: "-_.~$&+,/:;=@%!'()*")

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "\\", "_", "#", "+", "~", "-", "@": true
    default: scalar.isLetterMarkOrDigit
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
    return NormalForm.composed(plain)
  }
}

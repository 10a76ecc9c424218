import Glibc
import HTML

/// Prints the tokens of HTML texts for `Tests/Conformance/html_tokens.py` to compare.
///
/// Each line of standard input is `MODE HEX`: a text in hexadecimal digits, and `html` for one read as
/// HTML throughout, `foreign` for one inside SVG or MathML, `document` for one that may hold them.
/// Standard output has one JSON array of tokens a line, in the notation of the html5lib tests.
@main
enum TokenDump {
  /// Reads lines until there are no more, or until one is not understood.
  static func main() {
    while let line = readLine() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, let html = bytes(ofHexadecimal: words[1].utf8) else {
        exit(EXIT_FAILURE)
      }
      var tokenizer = HTMLTokenizer(html)
      tokenizer.isInForeignContent = words[0] == "foreign"
      var foreign = HTMLForeignContent()
      var tokens: [String] = []
      while let token = tokenizer.next() {
        tokens.append(TokenNotation.json(of: token))
        guard words[0] == "document" else { continue }
        foreign.follow(token)
        tokenizer.isInForeignContent = foreign.isForeign
      }
      print("[" + tokens.joined(separator: ",") + "]")
    }
  }

  /// Decodes pairs of hexadecimal digits; nil if there is anything else.
  private static func bytes(ofHexadecimal text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      if let upper = high {
        bytes.append(upper << 4 | UInt8(value))
        high = nil
      } else {
        high = UInt8(value)
      }
    }
    return high == nil ? bytes : nil
  }
}

import HTML
import LibXML

/// Plain text for the elements of RSS that readers take for HTML: titles and descriptions.
///
/// RSS does not say whether they are text or markup, and readers guess. So what a reader would take for
/// markup is escaped as HTML here, and once more by the XML writer; everything else only by the latter, so
/// that a reader that takes the element for text shows `AT&T` and `<3` as they are.
struct RSSText {
  /// The text in UTF-8, ready for the XML writer.
  let bytes: [UInt8]

  /// How many characters were left out because XML cannot carry them.
  let removedCount: Int

  /// Escapes a text; what XML cannot carry goes first, since `<` and `b` may meet behind it.
  init(_ text: String) {
    let filtered = XMLText(filtering: text)
    bytes = Self.escaped(filtered.bytes)
    removedCount = filtered.removedCount
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "<") where beginsTag(text, at: index):
        output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&") where beginsReference(text, at: index):
        output.append(contentsOf: "&amp;".utf8)
      default:
        output.append(byte)
      }
    }
    return output
  }

  /// Whether the `<` at an index opens a tag, a comment or the like (WHATWG HTML §13.2.5.6).
  private static func beginsTag(_ text: [UInt8], at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    switch text[index + 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return false
    }
  }

  /// Whether the `&` at an index begins a character reference (WHATWG HTML §13.2.5.72).
  private static func beginsReference(_ text: [UInt8], at index: Int) -> Bool {
    CharacterReference(at: index, in: text, isInAttribute: false) != nil
  }
}

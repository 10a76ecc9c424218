import HTML

/// The notation of the html5lib tests: `["StartTag", name, {attributes}, true]` and the like.
enum TokenNotation {
  /// Gives a token as JSON.
  static func json(of token: HTMLToken) -> String {
    switch token {
    case .text(let text): array([quoted("Character"), quoted(text)])
    case .startTag(let tag): json(of: tag)
    case .endTag(let name): array([quoted("EndTag"), quoted(name.bytes)])
    case .comment(let data): array([quoted("Comment"), quoted(data)])
    case .doctype(let doctype): json(of: doctype)
    }
  }
}

extension TokenNotation {
  private static func json(of tag: HTMLStartTag) -> String {
    let attributes = tag.attributes.map { quoted($0.name) + ":" + quoted($0.value) }
    let object = "{" + attributes.joined(separator: ",") + "}"
    let flag = tag.isSelfClosing ? ["true"] : []
    return array([quoted("StartTag"), quoted(tag.name.bytes), object] + flag)
  }

  private static func json(of doctype: HTMLDoctype) -> String {
    let parts = [doctype.name, doctype.publicIdentifier, doctype.systemIdentifier]
    let correctness = doctype.forcesQuirks ? "false" : "true"
    return array([quoted("DOCTYPE")] + parts.map { $0.map(quoted) ?? "null" } + [correctness])
  }

  private static func array(_ parts: [String]) -> String {
    "[" + parts.joined(separator: ",") + "]"
  }

  private static func quoted(_ text: String) -> String {
    quoted(ArraySlice(text.utf8))
  }

  /// Quotes UTF-8 as a JSON string, with everything but printable ASCII as it is or as `\u00XX`.
  private static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text += [UInt8(ascii: "\\"), byte]
      case ..<0x20:
        text += Array((byte < 0x10 ? "\\u000" : "\\u00").utf8)
        text += Array(String(byte, radix: 16).utf8)
      default:
        text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }
}

import HTML

/// Text and tags that are put into a body, whatever that is written in.
enum LiquidText {
  /// Text in which neither HTML nor Markdown finds anything.
  static func escaped(_ text: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text {
      switch byte {
      case .lineFeed, .carriageReturn: output.append(.space)
      case .lessThan, .greaterThan, .ampersand, UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
        UInt8(ascii: "\\"), UInt8(ascii: "@"), .openingBracket, .closingBracket, .verticalBar,
        UInt8(ascii: "{"), UInt8(ascii: "}"), .colon:
        output += "&#\(byte);".utf8
      default: output.append(byte)
      }
    }
    return output
  }

  /// A link whose text is its address without the scheme.
  static func link(to url: String) -> [UInt8] {
    let text = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let shown = text.hasPrefix("www.") ? text.dropFirst(4) : text
    return Array("<a href=\"".utf8) + escaped(url.utf8) + Array("\">".utf8) + escaped(shown.utf8)
      + Array("</a>".utf8)
  }

  /// A picture with what is said about it.
  static func figure(source: String, text: String, caption: String, link: String) -> [UInt8] {
    var figure = Array("<figure>".utf8)
    if !link.isEmpty { figure += Array("<a href=\"".utf8) + escaped(link.utf8) + "\">".utf8 }
    figure += Array("<img src=\"".utf8) + escaped(source.utf8) + "\" alt=\"".utf8
    figure += escaped(text.utf8) + Array("\">".utf8)
    if !link.isEmpty { figure += "</a>".utf8 }
    if !caption.isEmpty {
      figure += Array("<figcaption>".utf8) + escaped(caption.utf8) + "</figcaption>".utf8
    }
    return figure + "</figure>".utf8
  }

  /// Code in a language, which may be empty.
  static func code(_ code: [UInt8], language: String) -> [UInt8] {
    var output = Array("<pre><code".utf8)
    if !language.isEmpty {
      output += Array(" class=\"language-".utf8) + escaped(language.utf8) + "\"".utf8
    }
    output += ">".utf8
    output.append(escapingText: code.drop { $0.isLineEnd }.trimmedAtEnd)
    return output + "\n</code></pre>".utf8
  }
}

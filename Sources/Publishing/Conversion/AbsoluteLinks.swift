import FeedModel
import HTML
import Markup

/// Makes the addresses in HTML absolute, and leaves every other byte as it is.
enum AbsoluteLinks {
  /// The HTML with absolute addresses; links to a place in the text itself stay.
  static func html(_ html: [UInt8], base: AbsoluteURL) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    var tokenizer = HTMLTokenizer(html)
    while let token = tokenizer.next() {
      guard case .startTag(let tag) = token, let changed = resolved(tag, base) else { continue }
      var writer = HTMLWriter()
      writer.write(changed)
      output.append(contentsOf: html[copied..<tokenizer.source.lowerBound])
      output.append(contentsOf: writer.bytes)
      copied = tokenizer.source.upperBound
    }
    guard copied > 0 else { return html }
    output.append(contentsOf: html[copied...])
    return output
  }

  /// The tag with absolute addresses; nil if there is nothing to change.
  private static func resolved(_ tag: HTMLStartTag, _ base: AbsoluteURL) -> HTMLStartTag? {
    var isChanged = false
    let attributes = tag.attributes.map { attribute in
      guard let name = attribute.known, let value = resolved(attribute.value, of: name, base) else {
        return attribute
      }
      isChanged = true
      return HTMLAttribute(name, value: value)
    }
    guard isChanged else { return nil }
    return HTMLStartTag(tag.name, attributes: attributes, isSelfClosing: tag.isSelfClosing)
  }

  private static func resolved(
    _ value: ArraySlice<UInt8>,
    of name: HTMLAttributeName,
    _ base: AbsoluteURL
  ) -> ArraySlice<UInt8>? {
    switch name {
    case .action, .background, .cite, .data, .formaction, .href, .longdesc, .poster, .src,
      .xlinkHref:
      resolved(value, base)
    case .srcset: resolved(set: value, base)
    default: nil
    }
  }

  /// A reference in absolute form; nil if it is absolute, leads into the text itself, or is none.
  private static func resolved(
    _ value: ArraySlice<UInt8>,
    _ base: AbsoluteURL
  ) -> ArraySlice<UInt8>? {
    let text = String(decoding: value, as: UTF8.self)
    let first = value.first { $0 > 0x20 }
    guard let first, first != UInt8(ascii: "#"), AbsoluteURL(text) == nil else { return nil }
    return base.resolving(text).map { Array($0.text.utf8)[...] }
  }

  private static func resolved(
    set value: ArraySlice<UInt8>,
    _ base: AbsoluteURL
  ) -> ArraySlice<UInt8>? {
    var isChanged = false
    let candidates = SourceSet(value).candidates.map { candidate in
      let url = resolved(candidate.url, base)
      isChanged = isChanged || url != nil
      return candidate.descriptor.isEmpty
        ? Array(url ?? candidate.url)
        : Array(url ?? candidate.url) + [UInt8(ascii: " ")] + candidate.descriptor
    }
    return isChanged ? Array(candidates.joined(separator: Array(", ".utf8)))[...] : nil
  }
}

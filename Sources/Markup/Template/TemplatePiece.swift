import HTML

/// A part of a template that stands or goes as a whole: an element at the top of it with all that it holds, or
/// what stands between two of them.
struct TemplatePiece: Sendable {
  private var tokens: [(token: HTMLToken, texts: [TemplateText])] = []

  /// The placeholders of the piece.
  private(set) var placeholders: Set<TemplatePlaceholder> = []

  /// The attributes whose values are URLs, or as dangerous: there a value must not become anything else.
  private static let addresses: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src",
    "srcset",
    "style", "xlink:href",
  ]

  /// Whether there is nothing in the piece.
  var isEmpty: Bool { tokens.isEmpty }

  /// Adds a token and finds its placeholders.
  mutating func append(_ token: HTMLToken) throws(BodyTemplate.Problem) {
    var texts: [TemplateText] = []
    switch token {
    case .text(let text): texts.append(try TemplateText(text))
    case .startTag(let tag):
      for attribute in tag.attributes { texts.append(try TemplateText(attribute.value)) }
    case .endTag: break
    case .comment, .doctype: return
    }
    for text in texts { placeholders.formUnion(text.placeholders) }
    tokens.append((token, texts))
  }

  /// Writes the piece with values in the places of its placeholders; nothing if one of them is not known.
  func write(_ values: TemplateValues, to writer: inout HTMLWriter) {
    guard placeholders.allSatisfy({ values.value(of: $0) != nil }) else { return }
    for (token, texts) in tokens {
      switch token {
      case .text:
        for text in texts { writer.write(text: text.filled(with: values, isAddress: false)) }
      case .startTag(let tag):
        var attributes = tag.attributes
        for index in attributes.indices {
          let name = String(decoding: attributes[index].name, as: UTF8.self)
          attributes[index].value = texts[index].filled(
            with: values,
            isAddress: Self.addresses.contains(name)
          )
        }
        writer.write(
          HTMLStartTag(tag.name, attributes: attributes, isSelfClosing: tag.isSelfClosing)
        )
      case .endTag, .comment, .doctype: writer.write(token)
      }
    }
  }
}

import HTML

/// How elements lead into and out of SVG and MathML (WHATWG §13.2.6.5).
enum ForeignContent {
  /// The vocabulary that an element's content is read in.
  enum Vocabulary {
    case html, svg, math
  }

  /// The vocabulary of what a start tag begins, in content of a vocabulary.
  static func content(of tag: HTMLStartTag, in vocabulary: Vocabulary) -> Vocabulary {
    switch vocabulary {
    case .html: tag.name.element == .svg ? .svg : tag.name.element == .math ? .math : .html
    case .svg: isSVGIntegrationPoint(tag.name) ? .html : .svg
    case .math: isMathIntegrationPoint(tag) ? .html : .math
    }
  }

  private static func isSVGIntegrationPoint(_ name: HTMLName) -> Bool {
    name.element == .title || name.bytes.equals("desc") || name.bytes.equals("foreignobject")
  }

  private static func isMathIntegrationPoint(_ tag: HTMLStartTag) -> Bool {
    guard tag.name.bytes.equals("annotation-xml") else {
      return mathText.contains { tag.name.bytes.equals($0) }
    }
    let encoding = (tag["encoding"] ?? []).map(\.lowercased)[...]
    return encoding.equals("text/html") || encoding.equals("application/xhtml+xml")
  }

  /// Whether a start tag ends all foreign content that it stands in.
  static func isBreakout(_ tag: HTMLStartTag) -> Bool {
    switch tag.name.element {
    case .font: tag["color"] != nil || tag["face"] != nil || tag["size"] != nil
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default: false
    }
  }

  private static let mathText: [StaticString] = ["mi", "mo", "mn", "ms", "mtext"]
}

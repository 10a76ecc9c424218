import HTML

/// What becomes of an element's tags and content in a body.
enum ElementFate {
  /// Tags and content stay.
  case stays
  /// The tags go, what stands between them stays.
  case tagsGo
  /// The tags go, and so does all that stands between them.
  case goes
}

extension HTMLElement {
  /// What becomes of the element in HTML content.
  var fate: ElementFate {
    switch self {
    case .script, .style, .title, .noembed, .noframes: .goes
    case .html, .head, .body, .base, .meta, .link, .frameset, .frame, .bgsound, .plaintext: .tagsGo
    default: .stays
    }
  }

  /// What becomes of the element in SVG and MathML, where `title` is a tooltip.
  var fateInForeignContent: ElementFate {
    switch self {
    case .script, .style: .goes
    default: .stays
    }
  }
}

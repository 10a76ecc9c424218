import HTML

/// How elements lead into and out of SVG and MathML (WHATWG §13.2.6.5).
enum ForeignContent {
  /// Whether what a start tag begins is foreign content.
  static func isContentForeign(of name: HTMLName, in isForeign: Bool) -> Bool {
    if name.element == .svg || name.element == .math { return true }
    return isForeign && !isIntegrationPoint(name)
  }

  /// Whether the content of a foreign element is HTML again.
  static func isIntegrationPoint(_ name: HTMLName) -> Bool {
    if name.element == .title { return true }
    return integrationPoints.contains { name.bytes.equals($0) }
  }

  /// Whether a foreign element changes attributes of others while it is shown, links included.
  static func isAnimation(_ name: HTMLName) -> Bool {
    animations.contains { name.bytes.equals($0) }
  }

  /// Whether the start tag of an element ends all foreign content that it stands in.
  static func isBreakout(_ element: HTMLElement?) -> Bool {
    switch element {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default: false
    }
  }

  private static let integrationPoints: [StaticString] = [
    "foreignobject", "desc", "mi", "mo", "mn", "ms", "mtext", "annotation-xml",
  ]

  private static let animations: [StaticString] = [
    "animate", "set", "animatemotion", "animatetransform", "animatecolor",
  ]
}

extension HTMLStartTag {
  /// Tells whether the tag of an HTML element ends the SVG or MathML it stands in (§13.2.6.5).
  var breaksOutOfForeignContent: Bool {
    switch name.element {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font: self["color"] != nil || self["face"] != nil || self["size"] != nil
    default: false
    }
  }

  /// Tells whether HTML stands in the SVG element of the tag.
  var isSVGIntegrationPoint: Bool {
    name.element == .title || isNamed("desc") || isNamed("foreignobject")
  }

  /// Tells whether HTML stands in the MathML element of the tag.
  var isMathIntegrationPoint: Bool {
    if ["mi", "mo", "mn", "ms", "mtext"].contains(where: isNamed) { return true }
    guard isNamed("annotation-xml"), let encoding = self["encoding"] else { return false }
    let lowercased = encoding.map(\.asciiLowercased)
    return lowercased.elementsEqual("text/html".utf8)
      || lowercased.elementsEqual("application/xhtml+xml".utf8)
  }

  private func isNamed(_ name: String) -> Bool {
    self.name.element == nil && self.name.bytes.elementsEqual(name.utf8)
  }
}

extension HTMLElement {
  /// Tells whether the element never has content, and so no end tag (WHATWG §13.1.2, §13.3).
  ///
  /// The obsolete elements that are written without an end tag are among them.
  package var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr,
      .basefont, .bgsound, .frame, .keygen, .param:
      true
    default: false
    }
  }

  /// Tells whether a browser sets the element apart from the text around it (§15.3): two words that
  /// only its start or end stands between are two words.
  package var isBlock: Bool {
    switch self {
    case .html, .body, .address, .article, .aside, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .main, .nav, .search, .section, .blockquote, .dd, .div, .dl, .dt, .figcaption,
      .figure, .hr, .li, .menu, .ol, .p, .pre, .ul, .caption, .col, .colgroup, .table, .tbody, .td,
      .tfoot, .th, .thead, .tr, .fieldset, .form, .legend, .optgroup, .option, .details, .dialog,
      .summary, .center, .dir, .frameset, .listing, .plaintext, .xmp:
      true
    default: false
    }
  }

  /// What the tokenizer reads after the element's start tag in HTML (§13.2.6.2 and the insertion
  /// modes that name the element).
  ///
  /// - Parameter isScripting: Whether scripts run, which hides the markup in `noscript`.
  /// - Returns: `.markup` for all but a few elements.
  package func contentModel(isScripting: Bool) -> HTMLContentModel {
    switch self {
    case .title, .textarea: .escapableText
    case .style, .xmp, .iframe, .noembed, .noframes: .rawText
    case .noscript: isScripting ? .rawText : .markup
    case .script: .script
    case .plaintext: .plainText
    default: .markup
    }
  }
}

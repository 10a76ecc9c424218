import HTML

/// Which elements and attributes of markup readers keep.
enum MarkupVocabulary {
  /// What readers do with an element.
  enum Standing {
    case safe
    case removed
    case unknown
  }

  /// What readers do with an element of a name, in any case.
  static func standing(ofElement name: [UInt8]) -> Standing {
    let lower = name.asciiLowercased
    guard let element = HTMLElement(name: lower.span) else {
      return formerElements.contains(String(decoding: lower, as: UTF8.self)) ? .removed : .unknown
    }
    return standing(of: element)
  }

  /// What readers do with a known element: they remove what runs programs, loads pages, or changes the page around it.
  static func standing(of element: HTMLElement) -> Standing {
    switch element {
    case .applet, .base, .basefont, .bgsound, .embed, .frame, .frameset, .head, .html, .body,
      .iframe, .link, .listing, .meta, .noembed, .noframes, .object, .param, .plaintext, .script,
      .slot, .style, .title, .xmp:
      .removed
    default: .safe
    }
  }

  /// Elements of old HTML that the standard does not name any more.
  private static let formerElements: Set<String> = [
    "comment", "isindex", "command", "datagrid", "eventsource", "basefont", "applet", "frame",
  ]

  /// What readers do with an attribute.
  enum AttributeStanding {
    case safe
    case removed
    /// What they do depends on the style.
    case style
  }

  /// What readers do with an attribute of a name in lower case.
  static func standing(ofAttribute name: ArraySlice<UInt8>) -> AttributeStanding {
    if let key = AttributeKey(name) {
      if safeAttributes.contains(key) { return .safe }
      if key == styleKey { return .style }
    }
    let isOwn = name.starts(with: "data-".utf8) || name.starts(with: "aria-".utf8)
    return isOwn ? .safe : .removed
  }

  private static let styleKey = AttributeKey(Array("style".utf8)[...])

  private static let safeAttributes = Set(
    """
    abbr accept accept-charset accesskey action align allow allowfullscreen alt as async autocapitalize autocomplete autofocus
    autoplay axis background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding
    cellpadding cellspacing ch challenge char charoff choff charset checked cite class clear color cols colspan compact
    contenteditable controls coords crossorigin data datafld datapagesize datasrc datetime decoding default delay dir dirname
    disabled download draggable dynsrc enctype end enterkeyhint face fetchpriority for form formenctype frame frameborder
    galleryimg gutter headers height hidefocus hidden high href hreflang hspace icon id imagesizes imagesrcset inputmode is
    ismap itemid itemprop itemref itemscope itemtype keytype kind label lang leftspacing list loading longdesc loop loopcount
    loopend loopstart low lowsrc max maxlength media method min minlength multiple muted name nohref nonce noshade nowrap open
    optimum pattern ping placeholder playsinline point-size poster pqg preload prompt radiogroup readonly referrerpolicy rel
    repeat-max repeat-min replace required rev reversed rightspacing role rows rowspan rules scope scrolling selected shape
    size sizes span spellcheck src srclang srcset start step summary suppress tabindex target template title toppadding
    translate type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang xmlns
    """
    .split { $0 == " " || $0 == "\n" }.compactMap { AttributeKey(Array($0.utf8)[...]) }
  )

  static let svgElements = names(
    """
    a animate animateColor animateMotion animateTransform circle defs desc ellipse font-face font-face-name font-face-src g
    glyph hkern line linearGradient marker metadata missing-glyph mpath path polygon polyline radialGradient rect set stop svg
    switch text title tspan use
    """
  )

  static let svgAttributes = names(
    """
    accent-height accumulate additive alphabetic arabic-form ascent attributeName attributeType baseProfile bbox begin by
    calcMode cap-height class color color-rendering content cx cy d descent display dur dx dy end fill fill-opacity fill-rule
    font-family font-size font-stretch font-style font-variant font-weight from fx fy g1 g2 glyph-name gradientUnits hanging
    height horiz-adv-x horiz-origin-x id ideographic k keyPoints keySplines keyTimes lang marker-end marker-mid marker-start
    markerHeight markerUnits markerWidth mathematical max min name offset opacity orient origin overline-position
    overline-thickness panose-1 path pathLength points preserveAspectRatio r refX refY repeatCount repeatDur
    requiredExtensions requiredFeatures restart rotate rx ry slope stemh stemv stop-color stop-opacity strikethrough-position
    strikethrough-thickness stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
    stroke-opacity stroke-width style systemLanguage target text-anchor to transform type u1 u2 underline-position
    underline-thickness unicode unicode-range units-per-em values version viewBox visibility width widths x x-height x1 x2 y
    y1 y2 zoomAndPan
    """
  )

  static let mathMLElements = names(
    """
    annotation annotation-xml maction math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
    mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics
    """
  )

  static let mathMLAttributes = names(
    """
    accent actiontype align class columnalign columnlines columnspacing columnspan depth dir display displaystyle encoding
    equalcolumns equalrows fence fontstyle fontweight form frame height href id largeop linethickness lspace mathbackground
    mathcolor mathsize mathvariant maxsize minsize movablelimits notation other rowalign rowlines rowspacing rowspan rspace
    scriptlevel selection separator stretchy style symmetric voffset width
    """
  )

  private static func names(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

import HTML

/// What becomes of an element in a body: the allow-list of elements.
///
/// What stays is what the sanitizers of readers keep (docs/interop.md). What they would remove together with
/// its text is taken out of their sight here: the tags go and the text stays.
enum ElementPolicy: Equatable {
  /// Tags and content stay.
  case stays
  /// The tags are those of another element.
  case becomes(HTMLElement)
  /// The tags go, the content stays.
  case unwraps
  /// The tags go, the content stays, set apart from the words round it by a space.
  case parts
  /// The tags go, and so does all that stands between them.
  case goes
  /// The same, for what browsers do not show either, so that nobody misses it.
  case vanishes
  /// An image: shown from the best address there is.
  case image
  /// Other sources of an image, a video or a sound.
  case source
  /// A fallback for browsers without scripts, mostly an image.
  case noscript
  /// A page inside the page: a player, or a link to it.
  case frame
  /// A plug-in's document: a link to it.
  case plugin
  /// A check box, shown as a character; no other control stays.
  case control

  /// The policy for an element in HTML content.
  init(_ element: HTMLElement) {
    switch element {
    case .html, .head, .body, .base, .meta, .link, .frameset, .frame, .bgsound, .basefont, .nextid,
      .isindex, .spacer, .keygen, .param, .area, .map, .font, .big, .blink, .nobr, .marquee,
      .applet,
      .slot, .selectedcontent, .multicol, .menuitem:
      self = .unwraps
    case .button, .label, .output, .meter, .progress, .legend, .select, .optgroup, .option,
      .textarea:
      self = .parts
    case .script, .style, .title, .noembed, .noframes, .template, .datalist, .canvas:
      self = Self.isShownByBrowsers(element) ? .goes : .vanishes
    // Like them, and unlike `div`, a section keeps the items and terms in it from ending those round it.
    case .form, .fieldset, .center, .search, .dialog, .hgroup: self = .becomes(.section)
    case .menu, .dir: self = .becomes(.ul)
    case .xmp, .listing, .plaintext: self = .becomes(.pre)
    case .acronym: self = .becomes(.abbr)
    case .tt: self = .becomes(.code)
    case .strike: self = .becomes(.s)
    case .img, .image: self = .image
    case .source, .track: self = .source
    case .noscript: self = .noscript
    case .iframe: self = .frame
    case .object, .embed: self = .plugin
    case .input: self = .control
    default: self = .stays
    }
  }

  /// Whether people see what the element does, although not its text: a script, a drawing.
  private static func isShownByBrowsers(_ element: HTMLElement) -> Bool {
    element == .script || element == .canvas
  }
}

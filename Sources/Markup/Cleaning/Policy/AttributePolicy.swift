import HTML

/// What becomes of an attribute: the allow-list of attributes of HTML elements.
enum AttributePolicy {
  /// The attribute goes.
  case goes
  /// The value stays as it is.
  case text
  /// The value is one URL, which becomes absolute.
  case url
  /// The value is a list of declarations of CSS.
  case style
  /// The value is a list of classes.
  case classes
  /// The value names a place that links can lead to.
  case anchor

  /// The attributes that stay on some element.
  static let kept = HTMLAttributeNames([
    .lang, .dir, .title, .id, .style, .class, .href, .cite, .src, .poster, .name, .rel, .hreflang,
    .download, .type, .start, .reversed, .value, .open, .datetime, .colspan, .rowspan, .headers,
    .abbr, .scope, .span, .border, .cellpadding, .cellspacing, .alt, .referrerpolicy, .align,
    .valign, .width, .height, .loop, .muted, .preload, .playsinline, .kind, .label, .srclang,
    .default, .media,
  ])

  /// The policy for an attribute of an element.
  ///
  /// The attributes of images and frames are read as a whole elsewhere.
  init(_ name: HTMLAttributeName, of element: HTMLElement) {
    switch name {
    case .lang, .dir, .title: self = .text
    case .id: self = .anchor
    case .style: self = .style
    case .class: self = .classes
    case .href: self = element == .a ? .url : .goes
    case .cite: self = element.isQuotation ? .url : .goes
    // The address of an image is chosen among several (``ImageChoice``).
    case .src: self = element.isMedia ? .url : .goes
    case .poster: self = element == .video ? .url : .goes
    case .name: self = element == .a ? .anchor : .goes
    default: self = Self.isKept(name, of: element) ? .text : .goes
    }
  }

  /// Whether an attribute that holds no address stays.
  private static func isKept(_ name: HTMLAttributeName, of element: HTMLElement) -> Bool {
    switch name {
    case .rel, .hreflang, .download: element == .a
    case .type: element.hasType
    case .start, .reversed: element == .ol
    case .value: element == .li || element == .data
    case .open: element == .details
    case .datetime: element.isDated
    case .colspan, .rowspan, .headers, .abbr: element == .td || element == .th
    case .scope: element == .th
    case .span: element.isColumn
    case .border, .cellpadding, .cellspacing: element == .table
    case .alt, .referrerpolicy: element == .img
    case .align, .valign: element.isAligned
    case .width, .height: element.isSized
    case .loop, .muted, .preload: element.isMedia
    case .playsinline: element == .video
    case .kind, .label, .srclang, .default: element == .track
    case .media: element == .source
    default: false
    }
  }
}

extension HTMLElement {
  fileprivate var isMedia: Bool {
    self == .video || self == .audio || self == .source || self == .track
  }

  fileprivate var isQuotation: Bool {
    self == .blockquote || self == .q || self == .ins || self == .del
  }

  fileprivate var isDated: Bool { self == .time || self == .ins || self == .del }

  fileprivate var isColumn: Bool { self == .col || self == .colgroup }

  fileprivate var isSized: Bool {
    self == .img || self == .video || isCell || isColumn || self == .table
  }

  fileprivate var hasType: Bool {
    self == .a || self == .ol || self == .ul || self == .li || self == .source
  }

  fileprivate var isAligned: Bool {
    isTableStructure || isCell || isColumn || isHeading || self == .p || self == .div
      || self == .caption || self == .hr || self == .img
  }
}

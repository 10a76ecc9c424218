import HTML

/// The name of an element that, where it begins a line of Markdown, is HTML up to its end tag.
struct HTMLBlockName {
  /// What names are told apart by.
  enum Key: Hashable {
    /// An element of the standard.
    case element(HTMLElement)
    /// A custom element.
    case custom(ArraySlice<UInt8>)

    /// Whether it is that of a custom element.
    var isCustom: Bool { if case .custom = self { true } else { false } }

    /// The key of a name; nil for one that no HTML block has.
    init?(_ name: HTMLName) {
      if let element = name.element {
        guard element.holdsHTML else { return nil }
        self = .element(element)
      } else {
        let bytes = name.bytes
        guard bytes.contains(.hyphen) else { return nil }
        self = .custom(bytes)
      }
    }
  }

  /// The name.
  let name: HTMLName

  /// The element; nil for a custom one.
  var element: HTMLElement? { name.element }

  /// Takes the name of a start tag that stands in a text; nil if it begins no block.
  ///
  /// A custom element, which may be part of a sentence, begins one if its tag is alone on its line.
  init?(_ tag: HTMLStartTag, in source: [UInt8], at place: Range<Int>) {
    guard Key(tag.name) != nil else { return nil }
    name = tag.name
    guard name.element == nil else { return }
    let next = source[place.upperBound...].first { $0 != .space && $0 != .tab }
    guard next?.isLineEnd ?? true else { return nil }
  }

  /// Whether a line, which begins with `<`, has nothing but a tag, or tags, that a sentence may begin with.
  static func isSpan(aloneOn line: ArraySlice<UInt8>) -> Bool {
    line.trimmedAtEnd.last == .greaterThan && isSpan(atStartOf: line)
  }

  /// Whether a line begins with a tag that a sentence may begin with.
  static func isSpan(atStartOf line: ArraySlice<UInt8>) -> Bool {
    var name = line.dropFirst()
    if name.first == .slash { name = name.dropFirst() }
    name = name.prefix { $0.isLetter || $0.isDigit || $0 == .hyphen }
    return HTMLName(lowercased: ArraySlice(name.map(\.lowercased))).element?.isSpan == true
  }
}

extension HTMLElement {
  /// Whether the element, where it begins a line, is HTML up to its end tag.
  fileprivate var holdsHTML: Bool {
    switch self {
    case .svg, .math, .video, .audio, .canvas, .iframe, .object, .noscript, .template, .textarea,
      .script, .style:
      true
    case .hr: true
    default: isBlock && !isVoid
    }
  }

  /// Whether the element, where it begins a line, begins a paragraph of Markdown.
  ///
  /// CommonMark (§4.6) takes such a tag, alone on its line, and all up to a blank line for HTML.
  var isSpan: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .button, .cite, .code, .data, .del, .dfn,
      .em, .font, .i, .img, .input, .ins, .kbd, .label, .mark, .meter, .output, .picture,
      .progress, .q, .ruby, .s, .samp, .select, .small, .span, .strike, .strong, .sub, .sup,
      .time, .tt, .u, .var, .wbr:
      true
    default: false
    }
  }
}

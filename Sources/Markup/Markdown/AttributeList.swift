/// An attribute list of kramdown, `{: .class #id key="value"}`, or of Hugo, `{.class #id key=value}`.
struct AttributeList {
  /// How attribute lists are marked.
  enum Notation {
    /// With a colon: kramdown.
    case kramdown
    /// Without one: Hugo, Pandoc and, behind headings, kramdown.
    case plain
  }

  /// The last `#id`; nil if there is none.
  private(set) var id: ArraySlice<UInt8>?
  /// The classes, in their order.
  private(set) var classes: [ArraySlice<UInt8>] = []
  /// The names of other lists that are referred to, such as `toc`.
  private(set) var references: [ArraySlice<UInt8>] = []
  /// How many bytes the list has, braces included.
  private(set) var length = 0

  private var count = 0

  /// Reads the list that a text begins with; nil if it begins with none.
  ///
  /// Nothing in braces is taken for a list unless all of it is one: prose has braces too.
  init?(beginning text: ArraySlice<UInt8>, _ notation: Notation) {
    guard text.first == UInt8(ascii: "{") else { return nil }
    var index = text.startIndex + 1
    if notation == .kramdown {
      guard index < text.endIndex, text[index] == .colon else { return nil }
      index = Self.endOfDefinedName(in: text, from: index + 1)
    }
    while true {
      while index < text.endIndex, text[index].isSpace { index += 1 }
      guard index < text.endIndex else { return nil }
      if text[index] == UInt8(ascii: "}") { break }
      guard let end = readItem(of: text, from: index, notation) else { return nil }
      index = end
      count += 1
    }
    guard count > 0 else { return nil }
    length = index + 1 - text.startIndex
  }

  /// Reads the list that is all of a text, white space around it aside; nil if it is none.
  init?(_ text: ArraySlice<UInt8>, _ notation: Notation) {
    let text = text.trimmed
    self.init(beginning: text, notation)
    guard length == text.count else { return nil }
  }

  /// Whether the list is more than names of other lists, which prose has in braces too.
  var hasAttributes: Bool { count > references.count }

  /// Whether the list refers to a list of a name.
  func refers(to name: StaticString) -> Bool {
    references.contains { $0.equals(name) }
  }
}

extension AttributeList {
  /// The index behind the name of a list that is defined for later, `{:name: …}`; else the one given.
  private static func endOfDefinedName(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    let end = nameEnd(in: text, from: start)
    guard end > start, end < text.endIndex, text[end] == .colon else { return start }
    return end + 1
  }

  /// Reads `.class`, `#id`, `key="value"` or a name; the index behind it, or nil if it is none of these.
  private mutating func readItem(
    of text: ArraySlice<UInt8>,
    from start: Int,
    _ notation: Notation
  ) -> Int? {
    let mark = text[start]
    let isMarked = mark == UInt8(ascii: ".") || mark == .hash
    let nameStart = isMarked ? start + 1 : start
    let end = Self.nameEnd(in: text, from: nameStart)
    guard end > nameStart, end < text.endIndex else { return nil }
    if isMarked {
      guard Self.endsItem(text[end]) || text[end] == UInt8(ascii: ".") || text[end] == .hash else {
        return nil
      }
      if mark == .hash { id = text[nameStart..<end] } else { classes.append(text[nameStart..<end]) }
      return end
    }
    if text[end] == UInt8(ascii: "=") {
      return Self.valueEnd(in: text, from: end + 1, allowsBare: notation == .plain)
    }
    guard notation == .kramdown, Self.endsItem(text[end]), text[start].isLetter else { return nil }
    references.append(text[start..<end])
    return end
  }

  private static func endsItem(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: "}")
  }

  private static func nameEnd(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      let isName =
        byte >= 0x80 || byte.isLetter || byte.isDigit || byte == .hyphen
        || byte == UInt8(ascii: "_")
        || (byte == .colon && index > start && index + 1 < text.endIndex
          && text[index + 1].isLetter)
      guard isName else { break }
      index += 1
    }
    return index
  }

  private static func valueEnd(
    in text: ArraySlice<UInt8>,
    from start: Int,
    allowsBare: Bool
  ) -> Int? {
    guard start < text.endIndex else { return nil }
    let quote = text[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      guard allowsBare else { return nil }
      return text[start...].firstIndex { endsItem($0) }
    }
    guard let end = text[(start + 1)...].firstIndex(of: quote), end + 1 < text.endIndex else {
      return nil
    }
    return endsItem(text[end + 1]) ? end + 1 : nil
  }
}

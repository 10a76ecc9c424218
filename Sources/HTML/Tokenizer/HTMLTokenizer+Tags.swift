extension HTMLTokenizer {
  /// Reads the start tag at `position`; nil if the input ends in it.
  ///
  /// The tag states (WHATWG §13.2.5.8, §13.2.5.32 to §13.2.5.40).
  mutating func readStartTag() -> HTMLToken? {
    let start = position
    position += 1
    let name = readTagName()
    var spare: [HTMLAttribute] = []
    swap(&spare, &spareAttributes)
    var attributes = AttributeList(reusing: consume spare)
    while let end = nextTagPart() {
      guard end == .attribute else {
        beginContent(of: name)
        let isSelfClosing = end == .selfClosingEnd
        return .startTag(attributes.tag(name, isSelfClosing: isSelfClosing))
      }
      attributes.append(readAttribute())
    }
    unfinishedTag = start..<position
    return nil
  }

  /// Reads the end tag at `position`, leaving its attributes out; nil if the input ends in it.
  mutating func readEndTag() -> HTMLToken? {
    let start = position
    position += 2
    let name = readTagName()
    while let end = nextTagPart() {
      guard end == .attribute else { return .endTag(name) }
      _ = readAttribute()
    }
    unfinishedTag = start..<position
    return nil
  }
}

extension HTMLTokenizer {
  /// What follows in a tag.
  enum TagPart {
    /// An attribute, which is not read yet.
    case attribute
    /// `>`, which has been read.
    case end
    /// `/>`, which has been read.
    case selfClosingEnd
  }

  /// Goes on to the next attribute or behind the tag's end; nil at the end of the input.
  mutating func nextTagPart() -> TagPart? {
    while position < input.count {
      let byte = input[position]
      if byte == .greaterThan {
        position += 1
        return .end
      }
      guard byte == .solidus || byte.isHTMLSpace else { return .attribute }
      position += 1
      if byte == .solidus, position < input.count, input[position] == .greaterThan {
        position += 1
        return .selfClosingEnd
      }
    }
    return nil
  }

  /// Reads a tag's name: the tag name state (§13.2.5.8).
  private mutating func readTagName() -> HTMLName {
    let start = position
    let isPlain = skipName()
    if isPlain, let element = HTMLElement(name: input.span.extracting(start..<position)) {
      return HTMLName(element)
    }
    return HTMLName(lowercased: name(start..<position, isPlain: isPlain))
  }

  /// Goes on behind a tag's name; whether it is in small letters.
  @inline(__always)
  @discardableResult mutating func skipName() -> Bool {
    var isPlain = true
    while position < input.count, !input[position].endsTagName {
      isPlain = isPlain && input[position].isPlainInName
      position += 1
    }
    return isPlain
  }

  /// Lets the name of an element decide how what follows is read.
  mutating func beginContent(of name: HTMLName) {
    guard !isInForeignContent, let element = name.element else { return }
    contentModel = element.contentModel(isScripting: isScripting)
    if contentModel != .markup { contentName = name.bytes }
  }
}

extension HTMLTokenizer {
  /// Gives a name's bytes in lower case, U+0000 as U+FFFD; a slice of the input if that changes
  /// nothing.
  func name(_ range: Range<Int>, isPlain: Bool) -> ArraySlice<UInt8> {
    guard !isPlain else { return input[range] }
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    for byte in input[range] {
      if byte == .null {
        name.append(contentsOf: [UInt8].replacementCharacter)
      } else {
        name.append(byte.asciiLowercased)
      }
    }
    return name[...]
  }
}

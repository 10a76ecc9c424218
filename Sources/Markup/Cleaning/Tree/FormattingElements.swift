import HTML

/// The list of active formatting elements (WHATWG §13.2.4.3): what goes on in the next block when the end
/// of one cuts it off, as `<p><b>a<p>b` makes both paragraphs bold.
struct FormattingElements {
  /// One element, or a marker that keeps cells of tables apart.
  struct Entry {
    /// The element; nil for a marker.
    let element: HTMLElement?
    /// The element that it was written as; nil for a marker.
    let written: HTMLElement?
    /// Where its start tag, as it was written, stands in ``FormattingElements/tags``.
    fileprivate(set) var tag: Range<Int>
    /// Where the element is open; nil when its block has ended and it waits for the next text.
    fileprivate(set) var depth: Int?
  }

  /// How many elements can go on; far more than anyone opens at a time.
  static let most = 16

  /// How many elements with the same tag are kept (“Noah's Ark clause”).
  private static let mostAlike = 3

  /// The longest tag that is written again.
  private static let longestTag = 4096

  private var entries: [Entry] = []

  /// The start tags of all entries, one behind the other.
  private(set) var tags: [UInt8] = []

  /// Whether there is an element that waits to go on.
  private(set) var isWaiting = false

  /// Adds an element that has just been opened at a depth, and whose tag is the end of a text.
  mutating func append(
    _ element: HTMLElement,
    written: HTMLElement,
    tag text: borrowing [UInt8],
    from start: Int,
    depth: Int
  ) {
    let tag = text.span.extracting(start...)
    guard tag.count <= Self.longestTag else { return }
    if entries.count >= Self.mostAlike { makeRoom(for: tag) }
    let place = tags.count
    tags.append(copying: tag)
    entries.append(
      Entry(element: element, written: written, tag: place..<tags.count, depth: depth)
    )
  }

  private mutating func makeRoom(for tag: Span<UInt8>) {
    let recent = entries.suffix { $0.element != nil }
    var alike = 0
    var first: Int?
    for index in recent.indices where tags.span.extracting(recent[index].tag).isEqual(to: tag) {
      alike += 1
      first = first ?? index
    }
    if alike >= Self.mostAlike, let first {
      remove(at: first)
    } else if recent.count >= Self.most {
      remove(at: recent.startIndex)
    }
  }

  /// Keeps what is open now out of a cell or caption that begins at a depth.
  mutating func appendMarker(depth: Int) {
    let place = tags.count
    entries.append(Entry(element: nil, written: nil, tag: place..<place, depth: depth))
    isWaiting = false
  }

  /// Takes note that everything from a depth on has been closed.
  ///
  /// What was opened in a cell that has ended is forgotten with it.
  mutating func close(from depth: Int) {
    guard !entries.isEmpty else { return }
    for index in entries.indices.reversed() {
      guard let place = entries[index].depth else { continue }
      guard place >= depth else { return }
      if entries[index].element == nil {
        tags.removeLast(tags.count - entries[index].tag.lowerBound)
        entries.removeSubrange(index...)
        noteWaiting()
      } else {
        entries[index].depth = nil
        isWaiting = true
      }
    }
  }

  /// Takes the last of an element out of the list, down to the nearest marker.
  ///
  /// - Returns: The entry; nil if there is none.
  mutating func remove(_ element: HTMLElement) -> Entry? {
    guard let index = entries.lastIndex(where: { $0.element.map { $0 == element } ?? true }),
      entries[index].element != nil
    else { return nil }
    let entry = remove(at: index)
    if isWaiting || index < entries.count { noteWaiting() }
    return entry
  }

  /// Takes the last entry out of the list if it is the element at a depth; false if it is any other.
  mutating func removeLast(_ element: HTMLElement, depth: Int) -> Bool {
    guard let last = entries.last, last.depth == depth, let open = last.element, open == element
    else { return false }
    entries.removeLast()
    tags.removeLast(last.tag.count)
    if isWaiting { noteWaiting() }
    return true
  }

  /// Takes an entry and its tag out.
  ///
  /// Behind it there are at most ``most`` others, down from the innermost marker, so this takes little time.
  @discardableResult
  private mutating func remove(at index: Int) -> Entry {
    let entry = entries.remove(at: index)
    guard index < entries.count else {
      tags.removeLast(entry.tag.count)
      return entry
    }
    tags.removeSubrange(entry.tag)
    for later in index..<entries.count {
      let start = entries[later].tag.lowerBound - entry.tag.count
      entries[later].tag = start..<start + entries[later].tag.count
    }
    return entry
  }

  private mutating func noteWaiting() {
    isWaiting = entries.last.map { $0.element != nil && $0.depth == nil } ?? false
  }

  /// The elements that wait at the end of the list, to be opened one inside the other from a depth on.
  mutating func takeWaiting(from depth: Int) -> ArraySlice<Entry> {
    isWaiting = false
    let waiting = entries.suffix { $0.element != nil && $0.depth == nil }
    for (place, index) in waiting.indices.enumerated() { entries[index].depth = depth + place }
    return waiting
  }

  /// Forgets all that could go on, when going on would cost too much.
  mutating func forget() {
    entries.removeAll { $0.element != nil }
    tags.removeAll(keepingCapacity: true)
    for index in entries.indices { entries[index].tag = 0..<0 }
    isWaiting = false
  }
}

extension Array {
  /// The longest end of the array in which every element has a property.
  fileprivate func suffix(while isPart: (Element) -> Bool) -> ArraySlice<Element> {
    var start = endIndex
    while start > startIndex, isPart(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

extension HTMLElement {
  /// Whether the element formats text and goes on in the next block if nothing ends it (§13.2.4.2).
  var isFormatting: Bool {
    switch self {
    case .a, .b, .code, .em, .i, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }
}

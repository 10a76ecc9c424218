import HTML

/// The list of active formatting elements (WHATWG §13.2.4.3): what goes on in the next block when the end
/// of one cuts it off, as `<p><b>a<p>b` makes both paragraphs bold.
struct FormattingElements {
  /// One element, or a marker that keeps cells of tables apart.
  struct Entry {
    /// The element; nil for a marker.
    let name: HTMLName?
    /// The name that it was written with; nil for a marker.
    let written: HTMLElement?
    /// The start tag as it was written.
    let tag: [UInt8]
    /// Where the element is open; nil when its block has ended and it waits for the next text.
    var depth: Int?
  }

  /// How many elements can go on; far more than anyone opens at a time.
  static let most = 16

  /// How many elements with the same tag are kept (“Noah's Ark clause”).
  private static let mostAlike = 3

  /// The longest tag that is written again.
  private static let longestTag = 4096

  private var entries: [Entry] = []

  /// Whether there is an element that waits to go on.
  private(set) var isWaiting = false

  /// Adds an element that has just been opened at a depth.
  mutating func append(
    _ name: HTMLName,
    written: HTMLElement,
    tag: ArraySlice<UInt8>,
    depth: Int
  ) {
    guard tag.count <= Self.longestTag else { return }
    if entries.count >= Self.mostAlike { makeRoom(for: tag) }
    entries.append(Entry(name: name, written: written, tag: Array(tag), depth: depth))
  }

  private mutating func makeRoom(for tag: ArraySlice<UInt8>) {
    let recent = entries.suffix { $0.name != nil }
    let alike = recent.indices.filter { entries[$0].tag[...] == tag }
    if alike.count >= Self.mostAlike {
      entries.remove(at: alike[0])
    } else if recent.count >= Self.most {
      entries.remove(at: recent.startIndex)
    }
  }

  /// Keeps what is open now out of a cell or caption that begins at a depth.
  mutating func appendMarker(depth: Int) {
    entries.append(Entry(name: nil, written: nil, tag: [], depth: depth))
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
      if entries[index].name == nil {
        entries.removeSubrange(index...)
        noteWaiting()
      } else {
        entries[index].depth = nil
        isWaiting = true
      }
    }
  }

  /// Takes the last element of a name out of the list, down to the nearest marker.
  ///
  /// - Returns: The entry; nil if there is none.
  mutating func remove(_ name: HTMLName) -> Entry? {
    if let last = entries.last, last.name == name {
      entries.removeLast()
      if isWaiting { noteWaiting() }
      return last
    }
    guard let index = entries.lastIndex(where: { $0.name == nil || $0.name == name }),
      entries[index].name != nil
    else { return nil }
    let entry = entries.remove(at: index)
    noteWaiting()
    return entry
  }

  private mutating func noteWaiting() {
    isWaiting = entries.last.map { $0.name != nil && $0.depth == nil } ?? false
  }

  /// The elements that wait at the end of the list, to be opened one inside the other from a depth on.
  mutating func takeWaiting(from depth: Int) -> ArraySlice<Entry> {
    isWaiting = false
    let waiting = entries.suffix { $0.name != nil && $0.depth == nil }
    for (place, index) in waiting.indices.enumerated() { entries[index].depth = depth + place }
    return waiting
  }

  /// Forgets all that could go on, when going on would cost too much.
  mutating func forget() {
    entries.removeAll { $0.name != nil }
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

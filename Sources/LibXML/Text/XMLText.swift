/// Text that XML 1.0 can carry: valid UTF-8 of the characters that §2.2 allows, and a record of what was taken out.
///
/// libxml2's writers let anything through, so every text goes through this type before it is written. Control characters
/// other than tab, LF and CR, and the noncharacters U+FFFE and U+FFFF are removed; bytes that are no UTF-8 (encoded surrogates
/// among them) become U+FFFD. Text without such faults, which is nearly all there is, is not copied.
package struct XMLText: Sendable, Hashable {
  /// The legal text in UTF-8.
  package let bytes: [UInt8]

  /// The number of characters and ill-formed sequences that were removed or replaced.
  package let removedCount: Int

  /// The first of them, at most ``XMLLimits/listedRemovals``, in their order.
  package let removed: [Removal]

  /// Filters bytes that claim to be UTF-8.
  package init(filtering bytes: [UInt8]) {
    guard let fault = XMLCharacters.firstFault(in: bytes.span) else {
      self.init(bytes: bytes, removedCount: 0, removed: [])
      return
    }
    self.init(rewriting: bytes.span, from: fault)
  }

  /// Filters a string, which can hold control characters and noncharacters but no ill-formed bytes.
  package init(filtering string: String) {
    let span = string.utf8Span.span
    guard let fault = XMLCharacters.firstFault(in: span) else {
      self.init(bytes: Array(string.utf8), removedCount: 0, removed: [])
      return
    }
    self.init(rewriting: span, from: fault)
  }

  private init(bytes: [UInt8], removedCount: Int, removed: [Removal]) {
    self.bytes = bytes
    self.removedCount = removedCount
    self.removed = removed
  }

  private init(rewriting source: borrowing Span<UInt8>, from fault: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var removed: [Removal] = []
    var count = 0
    var start = 0
    var next: Int? = fault
    while let offset = next {
      bytes.append(copying: source, from: start, to: offset)
      let removal = XMLCharacters.fault(in: source, at: offset)
      if removal.kind == .illFormed { bytes.append(contentsOf: XMLCharacters.replacement) }
      if removed.count < XMLLimits.listedRemovals { removed.append(removal) }
      count += 1
      start = offset + removal.length
      next = XMLCharacters.firstFault(in: source, from: start)
    }
    bytes.append(copying: source, from: start, to: source.count)
    self.init(bytes: bytes, removedCount: count, removed: removed)
  }
}

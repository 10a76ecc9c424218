import HTML

/// The HTML that is written of a body, with a place in front of each open table for what does not belong in it.
///
/// What stands in a table and in no cell, a browser shows before the table (“foster parenting”,
/// WHATWG §13.2.6.1). So such content goes to a text of its own, which is put in when the table ends.
struct BodyOutput {
  /// A table that is open.
  private struct Table {
    /// Where its tag begins in the text it stands in.
    let start: Int
    /// What belongs in front of it; while that is being written, the text that the table stands in.
    var other: [UInt8] = []
    var isFostering = false
  }

  /// What has been written, in UTF-8: of the body, or of what belongs in front of the innermost table.
  var bytes: [UInt8] = []

  /// Where the author ended the excerpt; nil if nowhere yet.
  private(set) var moreOffset: Int?

  private var tables: [Table] = []
  private var fostering = 0

  /// Makes room for so many bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Whether what is written goes in front of the innermost table.
  var isFostering: Bool { tables.last?.isFostering ?? false }

  /// Takes note that a table has begun whose tag stands at an offset.
  mutating func beginTable(at start: Int) {
    tables.append(Table(start: start))
  }

  /// Puts what belongs in front of the innermost table there; the table has ended.
  mutating func endTable() {
    guard let table = tables.popLast(), !table.other.isEmpty else { return }
    bytes.insert(contentsOf: table.other, at: min(table.start, bytes.count))
    if fostering == 0, let offset = moreOffset, offset > table.start {
      moreOffset = offset + table.other.count
    }
  }

  /// Goes on in front of the innermost table.
  mutating func beginFostering() {
    guard !tables.isEmpty, !isFostering else { return }
    setFostering(true)
    fostering += 1
  }

  /// Goes on in the innermost table.
  mutating func endFostering() {
    guard isFostering else { return }
    setFostering(false)
    fostering -= 1
  }

  /// Takes note that the excerpt ends here, the first time.
  mutating func markMore() {
    guard moreOffset == nil else { return }
    moreOffset = tables.first { $0.isFostering }?.start ?? bytes.count
  }

  /// Takes back everything from an offset on; nothing that began before it may have ended since.
  mutating func truncate(to offset: Int) {
    bytes.removeLast(max(0, bytes.count - offset))
    if fostering == 0, let more = moreOffset, more > offset { moreOffset = offset }
  }

  /// Writes an end tag.
  mutating func write(endTag name: HTMLName) {
    if let element = name.element { return bytes.append(endTagOf: element) }
    bytes.append(.lessThan)
    bytes.append(.slash)
    bytes.append(name)
    bytes.append(.greaterThan)
  }

  /// Writes a start tag without attributes.
  mutating func write(plainTag name: HTMLName) {
    bytes.append(.lessThan)
    bytes.append(name)
    bytes.append(.greaterThan)
  }

  private mutating func setFostering(_ isFostering: Bool) {
    let index = tables.count - 1
    tables[index].isFostering = isFostering
    swap(&bytes, &tables[index].other)
  }
}

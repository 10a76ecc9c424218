/// A run of text that the parser hands over in pieces, one for every reference in it, in memory that is used again and again.
@safe struct TextRun: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var kept = 0
  private let limit: Int

  /// The number of bytes that were appended, kept or not.
  private(set) var count = 0

  /// Prepares a run of which at most `limit` bytes are kept.
  init(limit: Int) {
    self.limit = limit
    capacity = Self.firstCapacity
    unsafe bytes = .allocate(capacity: Self.firstCapacity)
  }

  deinit {
    unsafe bytes.deallocate()
  }

  private static let firstCapacity = 1 << 12

  /// Whether nothing is kept.
  var isEmpty: Bool { kept == 0 }

  /// What is kept; valid until the run changes.
  var contents: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes, count: kept)
  }

  /// Appends a piece; false for the piece with which the run becomes longer than its limit.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let wasWhole = count == kept
    count += piece.count
    guard wasWhole else { return true }
    guard count <= limit else {
      unsafe keep(UnsafeBufferPointer(rebasing: piece.prefix(limit - kept)))
      // A character that was cut in two goes as a whole.
      while kept > 0, unsafe bytes[kept - 1] >= 0x80 { kept -= 1 }
      return false
    }
    unsafe keep(piece)
    return true
  }

  /// Forgets everything but the memory.
  mutating func removeAll() {
    kept = 0
    count = 0
  }

  /// The text that is kept, which must be UTF-8 and is then forgotten.
  mutating func take() -> String {
    let text = unsafe String(copying: UTF8Span(unchecked: contents.span))
    removeAll()
    return text
  }

  private mutating func keep(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress, piece.count > 0 else { return }
    if kept + piece.count > capacity { grow(to: kept + piece.count) }
    unsafe (bytes + kept).update(from: start, count: piece.count)
    kept += piece.count
  }

  private mutating func grow(to needed: Int) {
    capacity = max(2 * capacity, needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: bytes, count: kept)
    unsafe bytes.deallocate()
    unsafe bytes = larger
  }
}

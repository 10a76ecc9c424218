/// The keys of an object that is being read, to find one that comes twice.
///
/// Keys are equal if their bytes are (RFC 8259 §8.3). Small objects are searched; large ones are hashed, so that
/// a hundred thousand keys cost no more than linear time.
struct KeyIndex {
  /// The number of keys up to which a search is cheaper than a table.
  private static let searchedKeys = 16

  private var table: [[UInt8]: Int] = [:]

  /// The index of the first member with a key; nil if there is none, in which case the key is about to be added.
  mutating func firstIndex(of key: String, in members: [Member]) -> Int? {
    guard members.count >= Self.searchedKeys else {
      return members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
    }
    if table.isEmpty {
      for (index, member) in members.enumerated() where table[Array(member.key.utf8)] == nil {
        table[Array(member.key.utf8)] = index
      }
    }
    let bytes = Array(key.utf8)
    if let first = table[bytes] { return first }
    table[bytes] = members.count
    return nil
  }
}

import Diagnostics

/// The tables, arrays and values of a TOML text while it is read: tables may be added to from several places.
struct TOMLTree {
  /// Where a table came from, which decides who may add to it.
  enum Origin {
    /// It is on the way to a table with a header.
    case path
    /// It has a header of its own, or is an element of an array of tables.
    case header
    /// A key with dots made it.
    case dots
    /// It stands in braces: complete.
    case braces
  }

  /// What stands at a place of the tree.
  enum Node {
    /// A text, number, truth value or date.
    case scalar(Value)
    /// A list in brackets.
    case array([Int])
    /// Tables with the same header in double brackets.
    case tables([Int])
    /// Keys and values.
    case table(Origin, [Entry])
  }

  /// One key of a table, and its node.
  struct Entry {
    /// The key, decoded.
    let key: String
    /// Where the key stands.
    let position: SourcePosition
    /// The node that it leads to.
    let node: Int
  }

  /// Everything that was read; the first is the root.
  var nodes: [Node] = [.table(.header, [])]

  /// Where each node stands, as long as ``nodes``.
  private(set) var places: [(position: SourcePosition, offset: Int)]

  private var indices: [Int: [[UInt8]: Int]] = [:]

  /// Makes a tree whose root stands at a place.
  init(at position: SourcePosition, offset: Int) {
    places = [(position, offset)]
  }

  /// Adds a node that nothing leads to yet.
  mutating func add(_ node: Node, at position: SourcePosition, _ offset: Int) -> Int {
    nodes.append(node)
    places.append((position, offset))
    return nodes.count - 1
  }

  /// The entry of a key in a table; keys are equal if their bytes are.
  func entry(_ key: String, of table: Int) -> Entry? {
    guard case .table(_, let entries) = nodes[table] else { return nil }
    if let index = indices[table] { return index[Array(key.utf8)].map { entries[$0] } }
    return entries.first { $0.key.utf8.elementsEqual(key.utf8) }
  }

  /// Adds an entry, whose key is new, to a table.
  mutating func append(_ entry: Entry, to table: Int) {
    guard case .table(let origin, var entries) = nodes[table] else { return }
    // The old array goes first, so that the new one is not a copy.
    nodes[table] = .array([])
    entries.append(entry)
    if indices[table] != nil {
      indices[table]?[Array(entry.key.utf8)] = entries.count - 1
    } else if entries.count == 16 {
      var index: [[UInt8]: Int] = [:]
      for (place, entry) in entries.enumerated() { index[Array(entry.key.utf8)] = place }
      indices[table] = index
    }
    nodes[table] = .table(origin, entries)
  }

  /// The value of a node with all that it holds; nil if more than some levels stand in each other.
  func value(of node: Int, levels: Int) -> Value? {
    let (position, offset) = places[node]
    switch nodes[node] {
    case .scalar(let value): return value
    case .array(let elements), .tables(let elements):
      guard levels > 0 else { return nil }
      var values: [Value] = []
      for element in elements {
        guard let value = value(of: element, levels: levels - 1) else { return nil }
        values.append(value)
      }
      return Value(.array(values), position: position, offset: offset)
    case .table(_, let entries):
      guard levels > 0 else { return nil }
      var members: [Member] = []
      for entry in entries {
        guard let value = value(of: entry.node, levels: levels - 1) else { return nil }
        members.append(Member(key: entry.key, position: entry.position, value: value))
      }
      return Value(.object(members), position: position, offset: offset)
    }
  }
}

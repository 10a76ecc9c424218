import Diagnostics

/// Which table a header or a key with dots means (TOML 1.0.0, “Keys”, “Table”, “Array of Tables”).
extension TOMLReader {
  /// The table that a header opens, made if need be.
  mutating func table(
    ofHeader keys: [TOMLKeyPart],
    isArray: Bool,
    at position: SourcePosition,
    _ offset: Int
  ) throws(NotationProblem) -> Int {
    var table = 0
    for part in keys.dropLast() { table = try step(to: part, in: table) }
    guard let last = keys.last else { return table }
    guard let known = tree.entry(last.key, of: table) else {
      let new = tree.add(.table(.header, []), at: position, offset)
      let node = isArray ? tree.add(.tables([new]), at: position, offset) : new
      tree.append(TOMLTree.Entry(key: last.key, position: last.position, node: node), to: table)
      return new
    }
    switch tree.nodes[known.node] {
    case .tables(var tables) where isArray:
      let new = tree.add(.table(.header, []), at: position, offset)
      // The old array goes first, so that the new one is not a copy.
      tree.nodes[known.node] = .array([])
      tables.append(new)
      tree.nodes[known.node] = .tables(tables)
      return new
    case .table(.path, let entries) where !isArray:
      tree.nodes[known.node] = .table(.header, entries)
      return known.node
    case .scalar, .array, .tables, .table: throw duplicate(last, known)
    }
  }

  /// The table that keys with dots lead to from a table, made if need be.
  mutating func table(
    ofDots keys: [TOMLKeyPart],
    in start: Int
  ) throws(NotationProblem) -> Int {
    var table = start
    for part in keys {
      guard let known = tree.entry(part.key, of: table) else {
        let new = tree.add(.table(.dots, []), at: part.position, part.offset)
        tree.append(TOMLTree.Entry(key: part.key, position: part.position, node: new), to: table)
        table = new
        continue
      }
      // What has a header, or leads to one, is complete for keys elsewhere.
      guard case .table(.dots, _) = tree.nodes[known.node] else { throw duplicate(part, known) }
      table = known.node
    }
    return table
  }

  /// The table that a part of a header's path leads to: of an array of tables, the last one.
  private mutating func step(
    to part: TOMLKeyPart,
    in table: Int
  ) throws(NotationProblem) -> Int {
    guard let known = tree.entry(part.key, of: table) else {
      let new = tree.add(.table(.path, []), at: part.position, part.offset)
      tree.append(TOMLTree.Entry(key: part.key, position: part.position, node: new), to: table)
      return new
    }
    switch tree.nodes[known.node] {
    case .table(.braces, _), .scalar, .array: throw duplicate(part, known)
    case .table: return known.node
    case .tables(let tables): return tables.last ?? known.node
    }
  }
}

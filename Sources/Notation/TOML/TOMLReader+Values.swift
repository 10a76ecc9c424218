/// The values of TOML.
extension TOMLReader {
  /// Reads a value, and tells the node that it became; the recursion has a bound.
  mutating func value(depth: Int) throws(NotationProblem) -> Int {
    guard depth < Self.maximumDepth else { throw Self.depthProblem(at: scanner.offset) }
    let (position, offset) = (scanner.position, scanner.offset)
    switch scanner.byte {
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "{"): return try table(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try scanner.string()
      let value = Value(.string, text: text, position: position, offset: offset)
      return tree.add(.scalar(value), at: position, offset)
    default:
      return tree.add(.scalar(try scanner.word()), at: position, offset)
    }
  }

  /// Reads a list in brackets, over any number of lines.
  private mutating func array(depth: Int) throws(NotationProblem) -> Int {
    let (position, offset) = (scanner.position, scanner.offset)
    var elements: [Int] = []
    scanner.advance()
    try scanner.skipLines()
    while !scanner.take("]") {
      elements.append(try value(depth: depth + 1))
      try scanner.skipLines()
      if scanner.take(",") {
        try scanner.skipLines()
      } else if scanner.byte != UInt8(ascii: "]") {
        throw scanner.problem("expected “,” or “]”, found \(scanner.described)")
      }
    }
    return tree.add(.array(elements), at: position, offset)
  }

  /// Reads a table in braces, which stands on one line.
  private mutating func table(depth: Int) throws(NotationProblem) -> Int {
    let (position, offset) = (scanner.position, scanner.offset)
    let node = tree.add(.table(.header, []), at: position, offset)
    scanner.advance()
    scanner.skipBlanks()
    if !scanner.take("}") {
      repeat {
        scanner.skipBlanks()
        try pair(into: node, depth: depth + 1)
        scanner.skipBlanks()
      } while scanner.take(",")
      guard scanner.take("}") else {
        throw scanner.problem("expected “,” or “}”, found \(scanner.described)")
      }
    }
    if case .table(_, let entries) = tree.nodes[node] {
      tree.nodes[node] = .table(.braces, entries)
    }
    return node
  }
}

/// A pattern of paths, as `posts.exclude` lists them.
///
/// `*` stands for anything within a name, `**` also for slashes, `?` for one character. A pattern without
/// a slash is matched against each name in the path, one with a slash against the whole path; a folder
/// that matches takes everything below it along.
package struct PathPattern: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyOne, anyInName, anything
  }

  private let tokens: [Token]
  private let matchesNames: Bool

  /// Reads a pattern; a slash at its end, which marks a folder, changes nothing.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    matchesNames = !bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    tokens = Self.tokens(of: bytes)
  }

  /// Whether a path below a posts directory, or a folder on the way to it, is meant.
  func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    guard !matchesNames else {
      return bytes.split(separator: UInt8(ascii: "/")).contains { matches($0) }
    }
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
    return ends.contains { matches(bytes[..<$0]) }
  }

  /// Follows all positions of the pattern at once, so that no input takes more than pattern × path.
  private func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    var states = closure(of: [0])
    for byte in bytes {
      var following: Set<Int> = []
      for state in states where state < tokens.count {
        switch tokens[state] {
        case .byte(let wanted): if byte == wanted { following.insert(state + 1) }
        case .anyOne: if byte != UInt8(ascii: "/") { following.insert(state + 1) }
        case .anyInName: if byte != UInt8(ascii: "/") { following.insert(state) }
        case .anything: following.insert(state)
        }
      }
      states = closure(of: following)
    }
    return states.contains(tokens.count)
  }

  /// The states that can be reached without a byte: `*` and `**` may stand for nothing.
  private func closure(of states: Set<Int>) -> Set<Int> {
    var reached = states
    for state in states {
      var state = state
      while state < tokens.count, tokens[state] == .anyInName || tokens[state] == .anything {
        state += 1
        reached.insert(state)
      }
    }
    return reached
  }

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "*") where tokens.last == .anyInName: tokens[tokens.count - 1] = .anything
      case UInt8(ascii: "*") where tokens.last == .anything: break
      case UInt8(ascii: "*"): tokens.append(.anyInName)
      case UInt8(ascii: "?"): tokens.append(.anyOne)
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }
}

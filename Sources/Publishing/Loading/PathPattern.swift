/// A pattern of paths, as `posts.exclude` lists them.
///
/// `*` stands for anything within a name, `**` also for slashes, `?` for one character. A pattern without
/// a slash is matched against each name in the path, one with a slash against the whole path; a folder
/// that matches takes everything below it along.
package struct PathPattern: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case anyOne, anyInName, anything
  }

  private let tokens: [Token]
  private let matchesNames: Bool

  /// Reads a pattern; a slash at its end, which marks a folder, changes nothing.
  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.last == "/" { scalars.removeLast() }
    matchesNames = !scalars.contains("/")
    if scalars.first == "/" { scalars.removeFirst() }
    tokens = Self.tokens(of: scalars)
  }

  /// Whether a path below a posts directory, or a folder on the way to it, is meant.
  func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    guard !matchesNames else { return scalars.split(separator: "/").contains { matches($0) } }
    let ends = scalars.indices.filter { scalars[$0] == "/" } + [scalars.count]
    return ends.contains { matches(scalars[..<$0]) }
  }

  /// Follows all positions of the pattern at once, so that no input takes more than pattern × path.
  private func matches(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var states = closure(of: [0])
    for scalar in scalars {
      var following: Set<Int> = []
      for state in states where state < tokens.count {
        switch tokens[state] {
        case .scalar(let wanted): if scalar == wanted { following.insert(state + 1) }
        case .anyOne: if scalar != "/" { following.insert(state + 1) }
        case .anyInName: if scalar != "/" { following.insert(state) }
        case .anything: following.insert(state)
        }
      }
      states = closure(of: following)
    }
    return states.contains(tokens.count)
  }

  /// The states that can be reached without a character: `*` and `**` may stand for nothing.
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

  private static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    for scalar in scalars {
      switch scalar {
      case "*" where tokens.last == .anyInName: tokens[tokens.count - 1] = .anything
      case "*" where tokens.last == .anything: break
      case "*": tokens.append(.anyInName)
      case "?": tokens.append(.anyOne)
      default: tokens.append(.scalar(scalar))
      }
    }
    return tokens
  }
}

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
    guard matchesNames else { return matches(scalars[...]) }
    return scalars.split(separator: "/").contains { matches($0) }
  }

  /// Follows all positions of the pattern at once, so that no input takes more than pattern × path.
  private func matches(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var states = Array(repeating: false, count: tokens.count + 1)
    var following = states
    states[0] = true
    skipStars(&states)
    for scalar in scalars {
      // What matched so far is a folder on the way.
      if scalar == "/", states[tokens.count] { return true }
      for index in following.indices { following[index] = false }
      for (index, token) in tokens.enumerated() where states[index] {
        switch token {
        case .scalar(let wanted): if scalar == wanted { following[index + 1] = true }
        case .anyOne: if scalar != "/" { following[index + 1] = true }
        case .anyInName: if scalar != "/" { following[index] = true }
        case .anything: following[index] = true
        }
      }
      skipStars(&following)
      swap(&states, &following)
    }
    return states[tokens.count]
  }

  /// Adds the positions that are reached without a character: `*` and `**` may stand for nothing.
  private func skipStars(_ states: inout [Bool]) {
    for (index, token) in tokens.enumerated() where states[index] {
      if token == .anyInName || token == .anything { states[index + 1] = true }
    }
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

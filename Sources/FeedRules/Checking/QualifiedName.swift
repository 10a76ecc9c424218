/// The name of an element as messages tell it: with the prefix that its vocabulary is known by.
struct QualifiedName: Sendable {
  let space: Space
  let local: String
  /// The prefix written in messages; nothing for elements of the feed's own format.
  let prefix: String?
}

extension QualifiedName: CustomStringConvertible {
  var description: String {
    guard let prefix else { return local }
    return "\(prefix):\(local)"
  }
}

import Diagnostics

/// Reads the text of a filter.
///
/// `or` binds weaker than `and`, `and` weaker than `not`; parentheses go before all.
package struct PostFilterParser {
  private var tokens: ArraySlice<PostFilterToken>
  private var depth = 0

  /// How deep parentheses and `not` may nest.
  private static let deepest = 64

  /// Reads a filter; what is wrong is thrown with its place.
  package static func filter(in text: String) throws(PostFilterError) -> PostFilter {
    var parser = PostFilterParser(tokens: try PostFilterToken.tokens(of: text)[...])
    let filter = try parser.alternatives()
    let rest = parser.next
    guard rest.kind == .end else {
      throw PostFilterError(
        offset: rest.offset,
        message: "found \(rest.name), expected “and”, “or” or the end"
      )
    }
    return filter
  }

  private init(tokens: ArraySlice<PostFilterToken>) {
    self.tokens = tokens
  }

  /// The next piece; the end is never taken.
  private var next: PostFilterToken {
    tokens.first ?? PostFilterToken(kind: .end, offset: 0)
  }

  /// Takes a word if it comes next.
  private mutating func take(_ word: String) -> Bool {
    guard case .word(let text) = next.kind, text.lowercased() == word else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func alternatives() throws(PostFilterError) -> PostFilter {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(PostFilterError) -> PostFilter {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(PostFilterError) -> PostFilter {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw PostFilterError(
        offset: next.offset,
        message: "nests deeper than \(Self.deepest), expected a flatter filter"
      )
    }
    if take("not") { return .not(try negation()) }
    let token = next
    switch token.kind {
    case .opening:
      tokens.removeFirst()
      let filter = try alternatives()
      guard next.kind == .closing else {
        throw PostFilterError(
          offset: next.offset,
          message: "found \(next.name), expected “and”, “or” or “)”"
        )
      }
      tokens.removeFirst()
      return filter
    case .word(let word):
      tokens.removeFirst()
      let asked = try PostConditionReader(word: word, offset: token.offset).condition()
      return .condition(PostFilter.Condition(asked: asked))
    case .closing, .end:
      throw PostFilterError(
        offset: token.offset,
        message: "found \(token.name), expected a condition such as “tag:swift”"
      )
    }
  }
}

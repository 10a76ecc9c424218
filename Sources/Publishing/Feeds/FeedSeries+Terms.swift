import FeedModel
import FileSystem

extension FeedSeries.Kind {
  /// What the ledger calls a term: `tag:swift`.
  func label(of term: FeedTerm) -> String {
    rawValue + ":" + term.key
  }
}

extension FeedSeries {
  /// What the spellings of a term have in common: small letters, the path that Hugo makes of them, or nothing where each
  /// spelling is a term.
  func key(of name: String) -> String {
    switch spelling {
    case .folded: FeedTerm.key(of: name)
    case .exact: name
    case .hugo: path.sanitized(name)
    }
  }

  /// Whether a spelling can be the name of a file as it stands, where it has to be.
  func hasFeed(for name: String) -> Bool {
    switch spelling {
    case .folded: return true
    case .exact: return name.utf8.allSatisfy(Self.word.contains)
    case .hugo:
      let key = path.sanitized(name)
      return Path.staysBelow(key) && Path.normalized(key) == key
    }
  }

  /// The bytes that a name may have.
  private static let word = ASCIISet(lettersDigitsAnd: "_")
}

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
    case .exact: return name.utf8.allSatisfy(Self.isWord)
    case .hugo:
      let key = path.sanitized(name)
      return Path.staysBelow(key) && Path.normalized(key) == key
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

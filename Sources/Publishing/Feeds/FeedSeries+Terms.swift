extension FeedSeries.Kind {
  /// What the ledger calls a term: `tag:swift`.
  func label(of term: FeedTerm) -> String {
    rawValue + ":" + term.key
  }
}

extension FeedSeries {
  /// What the spellings of a term have in common: small letters, or nothing where each spelling is a term.
  func key(of name: String) -> String {
    spelling == .exact ? name : FeedTerm.key(of: name)
  }

  /// Whether a spelling can be the name of a file as it stands, where it has to be.
  func hasFeed(for name: String) -> Bool {
    guard spelling == .exact else { return true }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}

import FeedModel

/// Texts of which XML can carry nothing at all: what is left of them is no text.
extension Entry {
  /// The entry without the title, summary, categories and authors that consist of such characters alone.
  ///
  /// An empty name would make the whole feed invalid. Comes with the number of characters that went.
  var carriable: (entry: Entry, removed: Int) {
    var entry = self
    var removed = 0
    func isLost(_ text: String?) -> Bool {
      guard let text, Self.isUncarriable(text) else { return false }
      removed += text.unicodeScalars.count
      return true
    }
    if isLost(title) { entry.title = nil }
    if isLost(summary) { entry.summary = nil }
    if isLost(source?.title) { entry.source?.title = nil }
    if isLost(source?.rights) { entry.source?.rights = nil }
    entry.categories.removeAll { isLost($0.term) }
    entry.authors.removeAll { isLost($0.name) }
    return (entry, removed)
  }

  /// Whether a text has characters, and XML can carry none of them (XML 1.0 §2.2).
  private static func isUncarriable(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
      }
  }
}

import FeedModel

/// The digest of an entry as it was received, by which it is seen that nothing about it changed.
enum ReceivedDigest {
  /// The digest as 32 hexadecimal digits.
  ///
  /// Dates are no part of it: a date that moves alone changes nothing.
  static func text(of entry: ReceivedEntry) -> String {
    var digest = Digest()
    add([entry.title, entry.link?.text, entry.original?.text, entry.language], to: &digest)
    for author in entry.authors { add([author.name, author.email, author.url?.text], to: &digest) }
    digest.add(entry.authors.count)
    for file in entry.enclosures {
      add([file.url.text, file.type], to: &digest)
      digest.add(file.length ?? -1)
      digest.add(file.duration ?? -1)
    }
    digest.add(entry.enclosures.count)
    for category in entry.categories { digest.add(category.term) }
    digest.add(entry.categories.count)
    add([entry.image?.url.text, entry.image?.alternative], to: &digest)
    digest.add((entry.summary ?? [])[...])
    digest.add((entry.content ?? [])[...])
    return digest.text
  }

  private static func add(_ texts: [String?], to digest: inout Digest) {
    for text in texts { digest.add(text ?? "") }
  }
}

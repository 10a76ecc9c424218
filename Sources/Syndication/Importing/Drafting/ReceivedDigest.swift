import FeedModel

/// The digest of an entry as it was received, by which it is seen that nothing about it changed.
enum ReceivedDigest {
  /// The digest as 32 hexadecimal digits.
  ///
  /// Dates are no part of it: a date that moves alone changes nothing.
  static func text(of entry: ReceivedEntry) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((entry.content?.count ?? 0) + (entry.summary?.count ?? 0) + 512)
    let people: [String?] = entry.authors.flatMap { [$0.name, $0.email, $0.url?.text] }
    let files: [String?] = entry.enclosures.flatMap { file in
      [file.url.text, file.type, file.length.map { String($0) }, file.duration.map { String($0) }]
    }
    let subjects: [String?] = entry.categories.map(\.term)
    let image = [entry.image?.url.text, entry.image?.alternative]
    add([entry.title, entry.link?.text, entry.original?.text, entry.language], to: &bytes)
    for part in [people, subjects, files, image] {
      add(part, to: &bytes)
      bytes.append(1)
    }
    bytes += entry.summary ?? []
    bytes.append(0)
    bytes += entry.content ?? []
    return Hexadecimal.text(of: SHA1.digest(of: bytes).prefix(16))
  }

  private static func add(_ texts: [String?], to bytes: inout [UInt8]) {
    for text in texts {
      bytes += (text ?? "").utf8
      bytes.append(0)
    }
  }
}

import FeedModel

/// Links of Atom, in Atom or in RSS (RFC 4287 §4.2.7).
extension ReceivedEntryDraft {
  /// Takes a link; what the model has no place for is noted.
  mutating func take(_ link: AtomLink, _ notes: inout ReadingNotes) {
    guard let url = link.url else { return }
    switch link.relation {
    case "alternate" where link.isPage: entry.link = entry.link ?? url
    case "alternate": spareLink = spareLink ?? url
    case "via": entry.original = entry.original ?? url
    case "enclosure":
      let type = link.type.map { String($0.prefix { $0 != ";" }).trimmed }
      add(enclosure: url, type: type?.nonEmpty, length: link.length)
    // The entry alone, and how to edit it: nothing that a reader shows.
    case "self", "edit", "edit-media": return
    default: notes.passOver("link rel=\(link.relation)", inEntry: number)
    }
  }
}

import Diagnostics
import FeedModel
import FileSystem
import Posts

/// An entry as it is received now, of which there is a post.
struct EntryChange {
  /// The entry.
  let entry: ReceivedEntry

  /// By what it is known.
  let keys: EntryKeys

  /// How it is made ready.
  let drafting: EntryDrafting
}

extension Importer {
  /// Brings the post of a known entry up to date, if the entry changed and no person edited the post.
  mutating func refresh(
    _ index: Int,
    with change: EntryChange,
    _ report: inout SourceReport,
    _ diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) {
    let feed = SourceName.name(of: change.drafting.attribution)
    learn(change.keys, of: index, from: feed)
    let entry = known.entries[index]
    let received = ReceivedDigest.text(of: change.entry)
    guard let file = entry.file, present.contains(file), entry.received != received,
      isKept(entry, by: feed, change), let post = ExistingPost(file, in: survey)
    else {
      report.known += 1
      return
    }
    let mayBeOurs = entry.received == nil || entry.written == DigestValue(of: post.bytes[...]).text
    let draft = draft(of: change, over: post, of: entry)
    let bytes = PostText.bytes(of: draft)
    let isAsWritten = entry.received == nil ? bytes == post.bytes : mayBeOurs
    known.update(index) { entry in
      entry.source = feed
      entry.received = received
      guard isAsWritten else { return }
      entry.updated = draft.updated
      entry.fingerprint = ContentFingerprint(title: draft.title, html: draft.body)?.text
      entry.written = DigestValue(of: bytes[...]).text
    }
    guard isAsWritten else {
      report.leftAlone += 1
      let message = "the entry changed at its source, and so did the post here; it was left alone"
      diagnostics.append(Diagnostic(.editedPost, file: Path.join(options.posts, file), message))
      return
    }
    guard bytes != post.bytes else {
      report.known += 1
      return
    }
    try files.write(bytes, at: file, inPlaceOf: post.status)
    report.updated += 1
  }

  /// The entry is also known by what is new about it, if its own feed says so.
  private mutating func learn(_ keys: EntryKeys, of index: Int, from feed: String) {
    let entry = known.entries[index]
    guard entry.source == nil || entry.source == feed else { return }
    let isNewID = keys.id.map { !entry.ids.contains($0) } ?? false
    let isNewPage = keys.page.map { !entry.pages.contains($0) } ?? false
    guard isNewID || isNewPage else { return }
    known.update(index) { entry in
      if let id = keys.id { entry.ids.insert(id) }
      if let page = keys.page { entry.pages.insert(page) }
    }
  }

  /// Whether a post is kept up to date from a feed: the one it was taken from, as far as is known.
  private func isKept(_ entry: KnownEntry, by feed: String, _ change: EntryChange) -> Bool {
    if entry.source == feed { return true }
    guard entry.received == nil, let source = change.entry.source else { return false }
    return entry.source == SourceName.name(of: Attribution.sound(source))
  }

  /// The entry as the post would have it: with the id and the date under which it was first seen.
  ///
  /// Where nothing is known of how it was received before, everything that time made is as the post has it, so that the two can be compared.
  private func draft(
    of change: EntryChange,
    over post: ExistingPost,
    of entry: KnownEntry
  ) -> PostDraft {
    let published = entry.published ?? post.header.published
    var draft = change.drafting.draft(of: change.entry, known: change.keys, published: published)
    draft.guid = post.header.guid?.value
    draft.entryID = post.header.source?.entry?.value
    guard entry.received != nil else {
      draft.updated = post.header.updated
      if let source = post.header.source { draft.source = EntrySource(source) }
      return draft
    }
    let fingerprint = ContentFingerprint(title: draft.title, html: draft.body)?.text
    guard fingerprint == entry.fingerprint else {
      draft.updated = moved(draft.updated, behind: entry.updated ?? published)
      return draft
    }
    draft.updated = entry.updated
    // What the feed says of itself now is no news of the entry.
    let source = post.header.source.map(EntrySource.init)
    if let source, Attribution.isSame(source, as: draft.source) { draft.source = source }
    return draft
  }

  /// When an entry changed that says other words now: as it says itself if that is news, else now.
  private func moved(_ updated: Timestamp?, behind last: Timestamp) -> Timestamp? {
    if let updated, updated > last { return updated }
    return max(options.now, last)
  }
}

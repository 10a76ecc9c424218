import FeedModel
import Notation

/// The members of an item (JSON Feed 1.1, “Items”).
extension JSONFeedReader {
  /// Reads an item.
  mutating func entry(_ item: Value, number: Int, in scope: ElementScope) -> ReceivedEntry {
    var draft = ReceivedEntryDraft(number: number)
    for member in item.object ?? [] { read(member, of: &draft, in: scope) }
    return draft.finished(in: scope)
  }

  private mutating func read(
    _ member: Member,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    let value = member.value
    switch member.key {
    // Numbers were allowed in the first drafts, and are still written.
    case "id":
      draft.entry.id = value.scalarText?.trimmed.nonEmpty
      draft.permalink = draft.entry.id
    case "url": draft.entry.link = scope.url(value.string)
    case "external_url": draft.entry.original = scope.url(value.string)
    case "title": draft.entry.title = Self.text(value)
    case "content_html":
      draft.content = value.string.flatMap(FoundText.init(html:)) ?? draft.content
    case "content_text":
      draft.content = draft.content ?? value.string.flatMap(FoundText.init(plain:))
    case "summary": draft.summary = value.string.flatMap(FoundText.init(plain:))
    case "image": if let url = scope.url(value.string) { draft.add(Image(url: url), rank: 0) }
    case "banner_image":
      if let url = scope.url(value.string) { draft.add(Image(url: url), rank: 1) }
    case "date_published": draft.entry.published = date(member)
    case "date_modified": draft.entry.updated = date(member)
    case "authors": draft.entry.authors = Self.people(value, in: scope)
    case "author":
      if draft.entry.authors.isEmpty { draft.entry.authors = Self.people(value, in: scope) }
    case "tags": for tag in value.array ?? [] { draft.add(category: tag.scalarText) }
    case "language": draft.entry.language = value.string?.trimmed.nonEmpty
    case "attachments":
      for file in value.array ?? [] { take(attachment: file, of: &draft, in: scope) }
    case "_feedgen": draft.entry.source = source(value["source"], in: scope)
    default: notes.passOver(member.key, inEntry: draft.number)
    }
  }

  /// The feed that an item was taken from, which feedgen's own extension tells.
  private func source(_ value: Value?, in scope: ElementScope) -> EntrySource? {
    guard let value else { return nil }
    var source = EntrySource()
    source.id = value["id"]?.string?.trimmed.nonEmpty
    source.title = Self.text(value["title"])
    source.selfLink = scope.url(value["feed_url"]?.string)
    source.siteLink = scope.url(value["home_page_url"]?.string)
    source.rights = Self.text(value["rights"])
    source.updated = value["date_modified"]?.string.flatMap(Timestamp.init(anyForm:))
    return source == EntrySource() ? nil : source
  }

  private mutating func date(_ member: Member) -> Timestamp? {
    guard let text = member.value.scalarText?.trimmed.nonEmpty else { return nil }
    if let date = Timestamp(anyForm: text) { return date }
    notes.addUnreadableDate(text, named: member.key, at: member.value.position)
    return nil
  }

  private mutating func take(
    attachment: Value,
    of draft: inout ReceivedEntryDraft,
    in scope: ElementScope
  ) {
    guard let url = scope.url(attachment["url"]?.string) else { return }
    if attachment["title"]?.string != nil {
      notes.passOver("attachments title", inEntry: draft.number)
    }
    draft.add(
      enclosure: url,
      type: attachment["mime_type"]?.string?.trimmed.nonEmpty,
      length: Self.whole(attachment["size_in_bytes"]),
      duration: Self.whole(attachment["duration_in_seconds"])
    )
  }

  /// A number that counts something, a fraction cut off.
  private static func whole(_ value: Value?) -> Int? {
    guard let value,
      let number = value.integer ?? value.double.flatMap({ Int(exactly: $0.rounded(.down)) }),
      number >= 0
    else { return nil }
    return number
  }
}

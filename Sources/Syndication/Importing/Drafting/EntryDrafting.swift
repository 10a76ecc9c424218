import FeedModel
import FeedRules
import HTML
import LibXML
import Markup
import Posts

/// Makes entries of one feed ready to be posts.
struct EntryDrafting {
  /// The feed.
  let source: ReceivedSource

  /// How the entries say whose they are.
  let attribution: EntrySource

  /// The moment of the run: what has no date is of then, and nothing is later.
  let now: Timestamp

  /// The longest summary, in bytes; the rest is cut off.
  private static let longestSummary = 65536

  /// The most authors, subjects and files of one entry; the rest is left out.
  private static let most = 256

  /// When an entry was published, as it is seen for the first time.
  func published(_ entry: ReceivedEntry) -> Timestamp {
    min(entry.published ?? entry.updated ?? now, now)
  }

  /// The draft of an entry that was first seen as of a moment.
  func draft(of entry: ReceivedEntry, known keys: EntryKeys, published: Timestamp) -> PostDraft {
    var draft = PostDraft(published: published)
    draft.title = TextLine.line(entry.title)
    draft.updated = entry.updated.map { min($0, now) }.flatMap { $0 > published ? $0 : nil }
    draft.authors = authors(of: entry)
    draft.from = [entry.link, entry.original].lazy.compactMap(\.self).first { $0.isWeb }
    draft.categories = distinct(entry.categories.map(\.term))
    draft.tags = distinct(draft.categories + source.rules.tags)
    identify(&draft, known: keys)
    draft.language = [entry.language, source.feed.language].lazy.compactMap(\.self)
      .first(where: LanguageTag.isWellFormed)
    draft.image = entry.image.flatMap { $0.url.isWeb ? image($0) : nil }
    draft.enclosures = Array(entry.enclosures.filter(\.url.isWeb).prefix(Self.most))
    draft.source = Attribution.source(of: entry, in: attribution)
    draft.body = body(of: entry)
    draft.summary = summary(of: entry)
    return draft
  }

  /// Says by what the entry is known: its id where that is an IRI, else beside the feed.
  private func identify(_ draft: inout PostDraft, known keys: EntryKeys) {
    guard let text = keys.text else { return }
    if !keys.isNameless, EntryIdentifier.id(text) != nil {
      draft.guid = text
    } else {
      draft.entryID = text
    }
  }

  private func authors(of entry: ReceivedEntry) -> [Person] {
    if let author = source.rules.author { return [author] }
    let named = entry.authors.isEmpty && entry.source == nil ? source.feed.authors : entry.authors
    let people = named.prefix(Self.most).compactMap { person in
      TextLine.line(person.name).map { Person(name: $0, email: person.email, url: person.url) }
    }
    guard people.isEmpty else { return people }
    return TextLine.line((entry.source ?? attribution).title).map { [Person(name: $0)] } ?? []
  }

  /// The body: the whole text, else the short one, cleaned and with absolute addresses.
  private func body(of entry: ReceivedEntry) -> [UInt8] {
    guard let html = entry.content ?? entry.summary else { return [] }
    let feed = source.feed
    let places = [entry.base, entry.link, feed.siteLink, feed.selfLink, source.address]
    guard let base = places.lazy.compactMap(\.self).first ?? AbsoluteURL("about:blank") else {
      return []
    }
    var cleaner = BodyCleaner(Self.carriable(html), base: base)
    return cleaner.clean().html
  }

  /// HTML without the characters that XML cannot carry; it is UTF-8 whatever the feed was in.
  private static func carriable(_ html: [UInt8]) -> [UInt8] {
    XMLCharacters.firstIllegal(in: html.span) == html.count ? html : XMLText(filtering: html).bytes
  }

  /// The short text, where it is not the body.
  private func summary(of entry: ReceivedEntry) -> String? {
    guard entry.content != nil, let html = entry.summary else { return nil }
    let text = HTMLPlainText(of: Self.carriable(html)).bytes
    return text.isEmpty
      ? nil : TextLine.cut(String(decoding: text, as: UTF8.self), to: Self.longestSummary)
  }

  private func image(_ image: Image) -> Image {
    Image(url: image.url, alternative: TextLine.line(image.alternative))
  }

  private func distinct(_ terms: [String]) -> [String] {
    var seen: Set<String> = []
    return terms.compactMap(TextLine.line).filter { seen.insert($0).inserted }.prefix(Self.most)
      .map(\.self)
  }
}

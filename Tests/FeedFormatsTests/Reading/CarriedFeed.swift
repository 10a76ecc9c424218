import FeedModel
import HTML

@testable import FeedFormats

/// What is read of a feed again once it was written: all of it, but for this table.
///
/// | of | RSS | Atom | JSON Feed |
/// |---|---|---|---|
/// | texts | on one line, spaces at the ends of bodies gone | likewise | likewise |
/// | a feed | no id, icon, deleted entries; one author, with a mail address; the title for a missing description; the rights as HTML | no time to live | no id, date, rights, time to live, deleted entries; the icon for a missing logo; of archives only the previous one |
/// | an entry | no date of change, no language; the feed's authors for missing ones; a summary alone is the text | no language that is the feed's | the summary for a missing text |
/// | the source of an entry | title and address | all | all |
/// | a person | of entries the name | all | a page or else a mail address |
/// | a picture | address and size | address and size | address |
/// | a file | of the first no playing time, and no size that is 0 | no playing time | all |
struct CarriedFeed {
  private let format: FeedFormat

  init(_ format: FeedFormat) {
    self.format = format
  }

  /// What is read of a feed.
  func feed(_ feed: Feed) -> ReceivedFeed {
    var carried = ReceivedFeed()
    carried.title = line(feed.title)
    carried.selfLink = feed.selfLink
    carried.siteLink = feed.siteLink
    carried.language = feed.language
    carried.hubs = feed.hubs
    carried.entries = feed.entries.map { entry($0, of: feed) }
    switch format {
    case .rss:
      carried.description = shown(feed.description ?? feed.title)
      carried.authors = feed.authors.lazy.filter { $0.mailAddress != nil }.prefix(1).map(mailed)
      carried.rights = feed.rights.flatMap { words(Array($0.utf8)) }
      carried.logo = feed.logo
      carried.timeToLive = feed.timeToLive
      carried.updated = feed.updated
      carried.history = feed.history
    case .atom:
      carried.id = feed.id
      carried.description = line(feed.description)
      carried.authors = unique(feed.authors.map(mailed))
      carried.rights = line(feed.rights)
      carried.icon = feed.icon
      carried.logo = feed.logo
      carried.updated = feed.updated
      carried.history = feed.history
      carried.deletions = feed.deletions
    case .json:
      carried.description = line(feed.description)
      carried.authors = feed.authors.map(addressed)
      carried.icon = feed.icon
      carried.logo = feed.logo ?? feed.icon
      carried.history = feed.history?.previous.map { FeedHistory(.subscription, previous: $0) }
    }
    return carried
  }

  private func entry(_ entry: Entry, of feed: Feed) -> ReceivedEntry {
    var carried = ReceivedEntry()
    carried.id = entry.id
    carried.title = line(entry.title)
    carried.link = entry.link
    carried.original = entry.original
    carried.published = entry.published
    carried.categories = categories(of: entry)
    carried.base = format == .atom && entry.content != nil ? entry.base : entry.link
    carried.content = trimmed(entry.content?.bytes)
    carried.source = entry.source
    carried.image = entry.image.map { image in
      let hasSize = format != .json
      return Image(
        url: image.url,
        width: hasSize ? image.width : nil,
        height: hasSize ? image.height : nil
      )
    }
    carried.enclosures = entry.enclosures.enumerated().map {
      file($0.element, isFirst: $0.offset == 0)
    }
    switch format {
    case .rss:
      let inherited = feed.authors.filter { $0.name != feed.title }
      let authors = entry.authors.isEmpty ? inherited : entry.authors
      carried.authors = unique(authors.compactMap { line($0.name).map { Person(name: $0) } })
      carried.summary = trimmed(entry.summary.map { RSSText($0).bytes })
      carried.source = entry.source.map { source in
        var carried = EntrySource()
        carried.title = source.title
        carried.selfLink = source.selfLink
        return carried
      }
      if carried.content == nil { swap(&carried.content, &carried.summary) }
    case .atom:
      carried.updated = entry.updated
      carried.authors = unique(entry.authors.map(mailed))
      carried.summary = escaped(entry.summary)
      carried.language = entry.language == feed.language ? nil : entry.language
    case .json:
      carried.updated = entry.updated
      carried.authors = entry.authors.map(addressed)
      carried.summary = escaped(entry.summary)
      if entry.content == nil { carried.content = trimmed(html(entry.summary ?? "")) }
      carried.language = entry.language
    }
    return carried
  }
}

extension CarriedFeed {
  private func line(_ text: String?) -> String? {
    text.flatMap { FoundText.folded($0).nonEmpty }
  }

  private func words(_ html: [UInt8]) -> String? {
    String(decoding: HTMLPlainText(of: html).bytes, as: UTF8.self).nonEmpty
  }

  /// A text as a reader shows it that takes it for HTML, which RSS does not say.
  private func shown(_ text: String) -> String? {
    words(RSSText(text).bytes)
  }

  private func trimmed(_ html: [UInt8]?) -> [UInt8]? {
    guard let html, let first = html.firstIndex(where: { $0 > 0x20 }),
      let last = html.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return Array(html[first...last])
  }

  private func escaped(_ text: String?) -> [UInt8]? {
    trimmed(text.map { Array($0.utf8) }).map { html(String(decoding: $0, as: UTF8.self)) }
  }

  /// A text as HTML that shows it.
  private func html(_ text: String) -> [UInt8] {
    var html: [UInt8] = []
    html.append(escapingText: Array(text.utf8)[...])
    return html
  }

  private func categories(of entry: Entry) -> [FeedModel.Category] {
    var terms: [FeedModel.Category] = []
    for category in entry.categories {
      let term = FeedModel.Category(term: category.term.trimmed)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  private func file(_ file: Enclosure, isFirst: Bool) -> Enclosure {
    let isEnclosure = format == .rss && isFirst
    return Enclosure(
      url: file.url,
      type: file.type,
      length: isEnclosure && file.length == 0 ? nil : file.length,
      duration: isEnclosure || format == .atom ? nil : file.duration
    )
  }

  /// A person with a mail address, in RSS without a page.
  private func mailed(_ person: Person) -> Person {
    let name = FoundText.folded(person.name)
    return Person(name: name, email: person.mailAddress, url: format == .rss ? nil : person.url)
  }

  /// A person of JSON Feed, whose one address is a page or a mail address.
  private func addressed(_ person: Person) -> Person {
    let name = FoundText.folded(person.name)
    return Person(name: name, email: person.url == nil ? person.mailAddress : nil, url: person.url)
  }

  /// The people, each name once: what is known of one is put together in entries.
  private func unique(_ people: [Person]) -> [Person] {
    var found: [Person] = []
    for person in people where !found.contains(where: { $0.name == person.name }) {
      found.append(person)
    }
    return found
  }
}

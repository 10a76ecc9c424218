import Diagnostics
import FeedModel
import Notation

/// Reads JSON Feed 1.0 and 1.1.
struct JSONFeedReader {
  /// What was noticed.
  var notes: ReadingNotes

  /// Begins to read.
  init(_ notes: ReadingNotes) {
    self.notes = notes
  }

  /// Reads a document; what has another type than it should is taken to be missing.
  mutating func read(_ root: Value, in scope: ElementScope) -> ReceivedFeed {
    var feed = ReceivedFeed()
    for member in root.object ?? [] { read(member, of: &feed, in: scope) }
    let base = scope.falling(backTo: feed.selfLink ?? feed.siteLink)
    let items = root["items"]?.array ?? []
    if items.count > FeedLimits.entries { notes.addCut(at: items[FeedLimits.entries].position) }
    for (number, item) in items.prefix(FeedLimits.entries).enumerated() {
      feed.entries.append(entry(item, number: number, in: base))
    }
    return feed
  }

  private mutating func read(_ member: Member, of feed: inout ReceivedFeed, in scope: ElementScope)
  {
    let value = member.value
    switch member.key {
    case "title": feed.title = Self.text(value)
    case "description": feed.description = Self.text(value)
    case "home_page_url": feed.siteLink = scope.url(value.string)
    case "feed_url": feed.selfLink = scope.url(value.string)
    case "language": feed.language = value.string?.trimmed.nonEmpty
    case "icon": feed.logo = scope.url(value.string)
    case "favicon": feed.icon = scope.url(value.string)
    case "authors": feed.authors = Self.people(value, in: scope)
    // What version 1.0 has instead.
    case "author": if feed.authors.isEmpty { feed.authors = Self.people(value, in: scope) }
    case "next_url":
      guard let next = scope.url(value.string) else { return }
      feed.history = FeedHistory(.subscription, previous: next)
    case "hubs": feed.hubs = hubs(value, in: scope)
    case "version", "items": return
    default: notes.passOver(member.key)
    }
  }

  private mutating func hubs(_ value: Value, in scope: ElementScope) -> [AbsoluteURL] {
    var hubs: [AbsoluteURL] = []
    for hub in (value.array ?? []).prefix(FeedLimits.headParts) {
      guard hub["type"]?.string?.lowercased() == "websub" else {
        notes.passOver("hubs type=\(hub["type"]?.string ?? "")")
        continue
      }
      if let url = scope.url(hub["url"]?.string), !hubs.contains(url) { hubs.append(url) }
    }
    return hubs
  }

  /// Plain text on one line; nil if there is none.
  static func text(_ value: Value?) -> String? {
    value?.string.flatMap { FoundText.folded($0).nonEmpty }
  }

  /// The people of a list, or the one of an object (version 1.0).
  static func people(_ value: Value, in scope: ElementScope) -> [Person] {
    (value.array ?? [value]).prefix(FeedLimits.parts).compactMap { person($0, in: scope) }
  }

  /// A person; the address of one may be a mail address.
  private static func person(_ value: Value, in scope: ElementScope) -> Person? {
    let address = value["url"]?.string?.trimmed
    let email = address.flatMap { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)).nonEmpty : nil }
    let url = email == nil ? scope.url(address) : nil
    guard let name = text(value["name"]) ?? email ?? url?.text else { return nil }
    return Person(name: name, email: email, url: url)
  }
}

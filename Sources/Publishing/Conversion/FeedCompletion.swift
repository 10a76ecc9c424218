import FeedFormats
import FeedModel
import FeedRules
import Posts

/// Makes a feed that can be published of one that was read: what every feed must have and this one lacks is derived from the rest.
///
/// The same feed gives the same result, so that readers know an entry again when it is converted a second time.
struct FeedCompletion {
  /// The feed; nil if nothing says where it is.
  private(set) var feed: Feed?

  /// The entries of the feed, and the number that each had in what was read.
  private(set) var entries: [(number: Int, entry: Entry)] = []

  /// The numbers of the entries that nothing is known of.
  private(set) var nameless: [Int] = []

  private let received: ReceivedFeed
  private let format: FeedFormat

  /// Completes a feed for a format; `location` is where it is published, if somebody says so.
  init(
    of received: ReceivedFeed,
    to format: FeedFormat,
    isSameFormat: Bool,
    location: AbsoluteURL?
  ) {
    self.received = received
    self.format = format
    guard let selfLink = location ?? received.selfLink ?? received.siteLink else { return }
    let siteLink = received.siteLink ?? selfLink
    var feed = Feed(
      id: Self.id(received.id) ?? selfLink.text,
      title: received.title ?? siteLink.host.map(String.init) ?? siteLink.text,
      selfLink: selfLink,
      siteLink: siteLink,
      updated: updated
    )
    feed.description = received.description
    feed.language = Self.language(received.language)
    feed.authors = received.authors
    feed.rights = received.rights
    feed.icon = received.icon
    feed.logo = received.logo
    feed.timeToLive = received.timeToLive
    // A hub tells of the address that it knows, and links between documents lead to those of one format.
    let isMoved = received.selfLink != nil && selfLink != received.selfLink
    feed.hubs = isMoved ? [] : received.hubs
    feed.history = isMoved || !isSameFormat ? received.history?.withoutLinks : received.history
    feed.deletions = received.deletions
    complete(&feed)
    self.feed = feed
  }

  /// Adds the entries, and somebody who wrote them where Atom asks for one (RFC 4287 §4.1.1).
  private mutating func complete(_ feed: inout Feed) {
    let completion = EntryCompletion(of: feed, format: format)
    for (number, entry) in received.entries.enumerated() {
      guard let entry = completion.entry(entry) else {
        nameless.append(number)
        continue
      }
      entries.append((number, entry))
    }
    feed.entries = entries.map(\.entry)
    let isAnonymous = feed.entries.isEmpty || feed.entries.contains(where: \.authors.isEmpty)
    if format == .atom, feed.authors.isEmpty, isAnonymous {
      feed.authors = [Person(name: feed.title)]
    }
  }

  /// When the feed last changed: when its newest entry did, if it does not say.
  private var updated: Timestamp {
    if let updated = received.updated { return updated }
    return received.entries.compactMap { $0.updated ?? $0.published }.max() ?? .epoch
  }

  /// An id as Atom takes it, an absolute IRI (RFC 4287 §4.2.6); nil for a text that can be none.
  ///
  /// It stays letter for letter, unless it has characters that no IRI of its scheme may have: those are percent-encoded.
  static func id(_ text: String?) -> String? {
    guard let text, let url = EntryIdentifier.id(text) else { return nil }
    // `tag` and `urn` are made of ASCII (RFC 4151 §2.1, RFC 8141 §2).
    let last: UInt8 = url.isWeb ? 0xFF : 0x7E
    let isLegal = text.utf8.allSatisfy {
      $0 > 0x20 && $0 <= last && $0 != 0x7F && !forbidden.contains($0)
    }
    return isLegal ? text : url.text
  }

  /// What stands in no IRI but as its code (RFC 3987 §2.2).
  private static let forbidden = Set("<>\"{}|\\^`".utf8)

  /// A language as RFC 5646 writes it; nil for what is none.
  static func language(_ text: String?) -> String? {
    guard let tag = text?.replacing("_", with: "-"), LanguageTag.isWellFormed(tag) else {
      return nil
    }
    return tag
  }
}

extension FeedHistory {
  /// Where the document stands without other documents; nil if that says nothing.
  fileprivate var withoutLinks: FeedHistory? {
    role == .complete ? self : nil
  }
}

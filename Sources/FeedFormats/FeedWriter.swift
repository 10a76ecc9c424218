package import Diagnostics
package import FeedModel
import LibXML

/// Turns a feed into the bytes of a file.
package enum FeedWriter {
  /// The bytes of a feed in a format: the same for the same feed, whenever and wherever it is written.
  ///
  /// Characters that XML cannot carry are left out of every format, with a warning for each entry that has
  /// any. An entry whose text is longer than an XML parser takes is left out with an error; callers see to it
  /// that there is none. For Atom, a feed without authors needs authors in every entry (RFC 4287 §4.1.1).
  package static func bytes(
    of feed: Feed,
    as format: FeedFormat,
    diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    written(feed, as: format, handingTo: nil, diagnostics: &diagnostics)
  }

  /// Writes the same bytes and hands them on as they come, so that no more than one entry has to be in memory.
  package static func write(
    _ feed: Feed,
    as format: FeedFormat,
    handingTo receiver: @escaping ([UInt8]) -> Void,
    diagnostics: inout DiagnosticList
  ) {
    _ = written(feed, as: format, handingTo: receiver, diagnostics: &diagnostics)
  }

  private static func written(
    _ feed: Feed,
    as format: FeedFormat,
    handingTo receiver: (([UInt8]) -> Void)?,
    diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    let feed = writable(feed, diagnostics: &diagnostics)
    switch format {
    case .rss:
      let extensions = RSSExtensions(usedIn: feed)
      let writer = RSSWriter(feed, extensions: extensions, handingTo: receiver)
      return writer.bytes(entries: feed.entries, diagnostics: &diagnostics)
    case .atom:
      let usesMedia = feed.entries.contains { $0.image != nil }
      let writer = AtomWriter(feed, usesMedia: usesMedia, handingTo: receiver)
      return writer.bytes(entries: feed.entries, diagnostics: &diagnostics)
    case .json:
      var writer = JSONFeedWriter(feed, handingTo: receiver)
      return writer.bytes(entries: feed.entries, diagnostics: &diagnostics)
    }
  }

  /// The feed without what would keep parsers or grammars from taking it.
  private static func writable(_ feed: Feed, diagnostics: inout DiagnosticList) -> Feed {
    var feed = feed
    feed.entries = feed.entries.compactMap { entry in
      guard !isOversized(entry) else {
        diagnostics.append(Diagnostic(oversized: entry))
        return nil
      }
      let (entry, removed) = entry.carriable
      if removed > 0 { diagnostics.append(Diagnostic(removedCharacters: removed, from: entry)) }
      return entry
    }
    return feed
  }

  private static func isOversized(_ entry: Entry) -> Bool {
    let summary = entry.summary?.utf8.count ?? 0
    let title = entry.title?.utf8.count ?? 0
    return max(entry.content?.count ?? 0, summary, title) > XMLLimits.textBytes
  }
}

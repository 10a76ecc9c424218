package import Diagnostics
import FeedModel

/// Takes the ids of feeds that were published elsewhere over into the ledger, so that a site which moves to feedgen
/// floods nobody.
package struct Adoption: Sendable {
  private let options: BuildOptions
  private let feeds: [String]

  /// Where time zones come from: the system's database, unless a test brings its own.
  var zones = ZoneInfo()

  /// The largest feed that is read, in bytes.
  private static let sizeLimit = 256 << 20

  /// Prepares to adopt feeds from files; of two that give a post different ids the first one counts.
  package init(_ options: BuildOptions, feeds: [String]) {
    self.options = options
    self.feeds = feeds
  }

  /// Carries it out; entries that are no post's go to the list.
  package func run(
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> AdoptionReport {
    let configuration = try ConfigurationSource(options: options, zones: zones)
      .configuration(&diagnostics)
    guard let folder = configuration.stateFolder else { throw .configuration }
    let published = try feeds.map { path throws(PublishingFailure) in
      (path, try feed(at: path, &diagnostics))
    }
    return try RunLock.whileHolding(try prepared(folder)) {
      () throws(PublishingFailure) -> AdoptionReport in
      let file = LedgerFile(folder: folder)
      var ledger = try file.read(&diagnostics) ?? Ledger()
      let report = adopt(
        published.compactMap { path, feed in feed.map { (path, $0) } },
        configuration,
        into: &ledger,
        &diagnostics
      )
      if !options.isDryRun { try file.write(ledger) }
      return report
    }
  }

  /// The folders to lock; none when nothing is written.
  private func prepared(_ folder: String) throws(PublishingFailure) -> [String] {
    guard !options.isDryRun else { return [] }
    do throws(FileSystemFailure) {
      try Folder.create(folder)
    } catch {
      throw .fileSystem(error)
    }
    return [folder]
  }

  private func feed(
    at path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> PublishedFeed? {
    let bytes: [UInt8]
    do throws(FileSystemFailure) {
      bytes = try InputFile.read(path, limit: Self.sizeLimit)
    } catch {
      throw .fileSystem(error)
    }
    guard bytes.count <= Self.sizeLimit, let feed = PublishedFeed(reading: bytes) else {
      diagnostics.append(Diagnostic(.unadoptableFeed, file: path, "is no feed that can be read"))
      return nil
    }
    return feed
  }

  private func adopt(
    _ published: [(path: String, feed: PublishedFeed)],
    _ configuration: Configuration,
    into ledger: inout Ledger,
    _ diagnostics: inout DiagnosticList
  ) -> AdoptionReport {
    var report = AdoptionReport(isDryRun: options.isDryRun)
    let collection = PostCollection(
      of: configuration,
      ParallelMap(jobs: options.jobs ?? ParallelMap.processors),
      progress: { _ in },
      &diagnostics
    )
    let subjects = collection.posts.map(\.identity)
    let owners = Dictionary(ledger.entries.values.map { ($0.id, $0.path) }) { first, _ in first }
    var adopted: Set<String> = []
    var ids: Set<String> = []
    for (path, feed) in published {
      let items = feed.items.filter { ids.insert($0.id).inserted }
      report.entries += items.count
      let matching = AdoptionMatching(items, with: subjects)
      for subject in subjects {
        guard let match = matching.matches[subject.path] else { continue }
        guard !adopted.contains(subject.path) else {
          report.otherIDs += 1
          continue
        }
        guard
          take(
            match.item,
            for: subject,
            from: path,
            owners: owners,
            into: &ledger,
            &report,
            &diagnostics
          )
        else {
          continue
        }
        adopted.insert(subject.path)
        report.matched[match.by.rawValue, default: 0] += 1
      }
      reportUnmatched(matching.unmatched, in: path, &diagnostics)
      takeID(of: feed, configuration, into: &ledger, &report)
    }
    return report
  }
}

extension Adoption {
  /// Remembers a post under the id of an entry; false if the id cannot be one.
  private func take(
    _ item: PublishedFeed.Item,
    for subject: IdentitySubject,
    from path: String,
    owners: [String: String],
    into ledger: inout Ledger,
    _ report: inout AdoptionReport,
    _ diagnostics: inout DiagnosticList
  ) -> Bool {
    guard AbsoluteURL(item.id) != nil else {
      diagnostics.append(
        Diagnostic(
          .unadoptedEntry,
          file: path,
          "the id “\(item.id)” of “\(subject.path)” is no absolute IRI, so the entry gets another one"
        )
      )
      return false
    }
    if let owner = owners[item.id], owner != subject.path {
      diagnostics.append(
        Diagnostic(
          .unadoptedEntry,
          file: path,
          "“\(subject.path)” was published as “\(item.id)”, which is the id of “\(owner)” in the ledger"
        )
      )
      return false
    }
    if let guid = subject.guid, guid != item.id {
      diagnostics.append(
        Diagnostic(
          .unadoptedEntry,
          file: path,
          "“\(subject.path)” has the id “\(guid)” in its front matter, and was published as “\(item.id)”"
        )
      )
      return false
    }
    let known = ledger.entries[subject.path]
    if let known, known.id != item.id { report.replaced += 1 }
    var entry = subject.ledgerEntry(id: item.id)
    if let known { entry = entry.continuing(known) }
    if let updated = item.updated, updated > entry.updated ?? entry.published {
      entry.updated = updated
    }
    ledger.register(entry)
    return true
  }

  /// Tells of entries that no post was found for.
  private func reportUnmatched(
    _ items: [PublishedFeed.Item],
    in path: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for item in items {
      let name = item.title.isEmpty ? item.link : item.title
      diagnostics.append(
        Diagnostic(.unadoptedEntry, file: path, "no post was found for “\(name)” (\(item.id))")
      )
    }
  }

  /// Lets the feed of the configuration that is published at the same place keep its id.
  private func takeID(
    of feed: PublishedFeed,
    _ configuration: Configuration,
    into ledger: inout Ledger,
    _ report: inout AdoptionReport
  ) {
    guard let id = feed.id, AbsoluteURL(id) != nil, let selfLink = feed.selfLink else { return }
    for settings in configuration.feeds
    where configuration.selfLink(of: settings).text == selfLink {
      let known = ledger.feeds[settings.path]?.updated ?? .epoch
      ledger.register(
        LedgerFeed(path: settings.path, id: id, updated: max(known, feed.updated ?? .epoch))
      )
      report.feeds += 1
    }
  }
}

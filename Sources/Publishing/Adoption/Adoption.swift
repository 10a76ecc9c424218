import Concurrency
package import Diagnostics
import FeedModel
import FileSystem

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
      let collection = PostCollection(
        PostSearch(of: configuration),
        of: configuration,
        ParallelMap(jobs: options.jobs ?? ParallelMap.processors),
        progress: { _ in },
        &diagnostics
      )
      var ledger = AdoptingLedger(
        try LedgerSource(for: configuration).ledger(of: collection.posts, &diagnostics),
        subjects: collection.posts.map(\.identity),
        report: AdoptionReport(isDryRun: options.isDryRun)
      )
      for case (let path, let feed?) in published {
        ledger.adopt(feed, from: path, for: configuration, &diagnostics)
      }
      if !options.isDryRun { try file.write(ledger.ledger) }
      return ledger.report
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
    guard bytes.count <= Self.sizeLimit,
      let feed = PublishedFeed(reading: .memory(bytes), recovering: true)
    else {
      diagnostics.append(Diagnostic(.unadoptableFeed, file: path, "is no feed that can be read"))
      return nil
    }
    return feed
  }
}

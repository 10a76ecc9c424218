package import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
package import Posts

/// A whole import: of files, or of the feeds that a site subscribes to.
package struct ImportRun: Sendable {
  /// Where it writes to, and when it happens.
  let options: ImportOptions

  /// Is told how many feeds are done.
  let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// The name by which a file is standard input.
  private static let standardInput = "-"

  /// Prepares an import; how many feeds are done is told as it goes.
  package init(
    _ options: ImportOptions,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.options = options
    self.progress = progress
  }

  /// Imports feeds that lie on the disk; one that cannot be read is an error in the list, and the others go on.
  package func run(
    files paths: [String],
    rules: SubscriptionRules = SubscriptionRules(),
    diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) -> ImportReport {
    var report = ImportReport(isDryRun: options.isDryRun)
    var importer = try Importer.begin(options, diagnostics: &diagnostics)
    var feeds = FeedsAhead(paths, open: Self.read)
    for (index, path) in paths.enumerated() {
      progress(index, paths.count)
      let outcome = feeds.next()
      diagnostics.append(contentsOf: outcome.diagnostics)
      guard let feed = outcome.feed else {
        report.failed += 1
        continue
      }
      let source = ReceivedSource(name: path, rules: rules, feed: feed)
      report.sources.append(try importer.take(source, diagnostics: &diagnostics))
    }
    try importer.finish()
    return report
  }

  /// Reads a feed; nil if it is none, and an error in the list says why.
  static func feed(
    _ bytes: [UInt8],
    named name: String,
    at address: AbsoluteURL? = nil,
    charset: String? = nil,
    diagnostics: inout DiagnosticList
  ) -> ReceivedFeed? {
    let reading = FeedReader.read(bytes, at: address, charset: charset)
    for problem in reading.problems {
      let remedy = problem.remedy
      let position = problem.position
      diagnostics.append(
        Diagnostic(problem.code, file: name, position: position, problem.message, remedy: remedy)
      )
    }
    return reading.feed
  }

  private static func read(_ path: String, _ diagnostics: inout DiagnosticList) -> [UInt8]? {
    let limit = FeedLimits.documentBytes
    do throws(FileSystemFailure) {
      return path == standardInput
        ? try InputFile.readStandardInput(limit: limit) : try InputFile.read(path, limit: limit)
    } catch {
      diagnostics.append(
        Diagnostic(.unreadableInput, file: path, "cannot be read: \(error.reason)")
      )
      return nil
    }
  }
}

import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import TestSupport

@testable import Publishing

/// A site on the disk that a test builds as the command would, at a moment of its own.
struct TemporarySite {
  /// The folder that holds the site's files.
  let folder: TemporaryFolder

  /// What is asked of the next run.
  var options = BuildOptions()

  /// The clock of the next run.
  var now = "2025-06-01T00:00:00Z"

  /// Makes a site with a configuration; unless a test has its own, nothing goes beside the feeds.
  init(
    _ configuration: String = site(#""index": false"#, inSite: #""language": "en""#)
  ) throws {
    folder = try TemporaryFolder()
    try folder.write("config.json", configuration)
    options.configurationPath = folder.path("config.json")
    options.jobs = 1
  }

  /// Writes a post with a date, a title and a text, and some more front matter.
  func post(
    _ path: String,
    date: String = "2025-01-01T00:00:00Z",
    title: String = "T",
    _ more: String = "",
    body: String = "Text.\n"
  ) throws {
    let fields = "title: \(title)\ndate: \(date)\n\(more.isEmpty ? "" : more + "\n")"
    try folder.write("posts/\(path)", "---\n\(fields)---\n\(body)")
  }

  /// Runs the build.
  func build() throws -> (report: BuildReport, diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let report = try Build(options, now: try moment(now)).run(&diagnostics)
    return (report, diagnostics)
  }

  /// The entries of a feed as readers know them.
  func items(_ name: String = "atom.xml") throws -> [PublishedFeed.Item] {
    let bytes = try FeedFile(path: folder.path("feeds/\(name)")).bytes() ?? []
    return PublishedFeed(reading: .memory(bytes), as: name.hasPrefix("rss") ? .rss : .atom)?.items
      ?? []
  }
}

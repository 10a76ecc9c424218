import Diagnostics
import FileSystem
import Posts

/// Templates among the sources of a Jekyll site from which Jekyll makes feeds of its own.
struct HandwrittenFeeds {
  private let configuration: Configuration

  /// Prepares to look at a site.
  init(of configuration: Configuration) {
    self.configuration = configuration
  }

  /// The names under which people write such templates.
  private static let usualNames = ["atom.xml", "feed.xml", "rss.xml"]

  /// How much of a template is looked at.
  private static let markLength = 4

  /// Reports the templates that there are, in a site of Jekyll's dialect.
  func report(_ diagnostics: inout DiagnosticList) {
    guard configuration.posts.dialect == .jekyll else { return }
    let feeds = configuration.feeds.filter { $0.series == nil }.map(\.path)
    let others = Self.usualNames.filter { !feeds.contains($0) }
    for (names, isOurs) in [(feeds, true), (others, false)] {
      for name in names {
        let path = Path.join(configuration.folder, name)
        guard path != Path.join(configuration.output, name), isTemplate(path, isOurs) else {
          continue
        }
        let message =
          isOurs
          ? "Jekyll publishes this file as the feed at its place, and feedgen writes another one there"
          : "Jekyll makes a feed of this file, whose ids and links may be others"
        diagnostics.append(Diagnostic(.handwrittenFeed, file: path, message))
      }
    }
  }

  /// Whether a file is one that Jekyll fills in, or just copies to the place of a feed.
  private func isTemplate(_ path: String, _ isOurs: Bool) -> Bool {
    guard (try? FileStatus(ofPath: path))?.kind == .regular else { return false }
    let start = try? InputFile.read(path, limit: Self.markLength)
    return isOurs || start?.starts(with: "---".utf8) == true
  }
}

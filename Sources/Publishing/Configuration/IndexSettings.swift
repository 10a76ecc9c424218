import FeedModel
import FileSystem
import Notation

/// What is written beside the feeds for those who look for them: the `index` key.
///
/// Paths are below the output folder and normalized; nil means that the file is not wanted.
package struct IndexSettings: Hashable, Sendable {
  /// A page that lists the feeds.
  package var html: String?

  /// The CSS that browsers show feeds with.
  package var styleSheet: String?

  /// A list of the feeds for feed readers.
  package var opml: String?

  /// A folder of lines for the site's pages and its server.
  package var snippets: String?

  /// The keys of the object, and the paths that `true` stands for.
  static let usualPaths = [
    "html": "index.html", "stylesheet": "feed.css", "opml": "feeds.opml", "snippets": "snippets",
  ]

  /// Nothing but feeds: what a run without a configuration writes.
  static let nothing = IndexSettings()

  /// No file at all.
  init() {}

  /// Reads a configuration whose `index` key, if it has one, has passed its check.
  ///
  /// Where feeds lie beside the site's own pages, `index.html` would be its home page, so that it is not written
  /// unasked: whatever URL is typed in the place of the configured one.
  init(in root: Value) {
    let value = root["index"]
    let urls = ["url", "feedsURL"].map { root["site"]?[$0].flatMap { AbsoluteURL($0.text) } }
    let feedsHaveOwnFolder = urls[1] != nil && urls[0] != urls[1]
    guard value?.boolean != false else { return }
    let isAskedFor = value?.boolean == true
    func path(_ key: String, standard: Bool) -> String? {
      let usual = Self.usualPaths[key]
      guard let given = value?[key] else { return standard ? usual : nil }
      if let isWanted = given.boolean { return isWanted ? usual : nil }
      return Path.normalized(given.text)
    }
    html = path("html", standard: isAskedFor || feedsHaveOwnFolder)
    styleSheet = path("stylesheet", standard: true)
    opml = path("opml", standard: isAskedFor)
    snippets = path("snippets", standard: false)
  }
}

package import FeedFormats
package import FeedModel

/// What was asked of one run, beyond what the configuration says.
package struct BuildOptions: Sendable {
  /// The configuration; nil for `config.json` in the working folder, if it is there.
  package var configurationPath: String?

  /// Only feeds of these formats; all when empty.
  package var formats: [FeedFormat] = []

  /// Folders that replace `posts.directories`, seen from the working folder.
  package var inputs: [String] = []

  /// The folder that replaces `output`, seen from the working folder.
  package var output: String?

  /// How many entries a feed holds at most, whatever the configuration says.
  package var limit: Int?

  /// The site's URL in place of the configuration's.
  package var siteURL: AbsoluteURL?

  /// The site's title in place of the configuration's.
  package var siteTitle: String?

  /// Whether the one feed goes to standard output, and nothing to the disk.
  package var writesToStandardOutput = false

  /// Whether nothing is written, only reported.
  package var isDryRun = false

  /// Whether files of feeds that are no longer configured are removed.
  package var prunes = false

  /// Whether a feed may be replaced though readers will see its entries anew.
  package var acceptsRepublish = false

  /// Whether posts may be gone in any number.
  package var acceptsDeletions = false

  /// How many threads work at most; nil for one per processor.
  package var jobs: Int?

  /// Makes options that ask for nothing special.
  package init() {}
}

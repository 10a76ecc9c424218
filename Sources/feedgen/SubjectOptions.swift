import ArgumentParser
import FeedFormats
import FeedModel
import Publishing

/// The options that say what is published.
struct SubjectOptions: ParsableArguments {
  @OptionGroup
  var source: ConfigurationOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only feeds of this format: rss, atom or json. One that is not configured is made at its default path. Repeatable.",
      valueName: "format"
    )
  )
  var format: [FeedFormat] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of posts, in place of the configured ones. Repeatable.",
      valueName: "dir"
    )
  )
  var input: [String] = []

  @Option(name: .long, help: ArgumentHelp("How many entries a feed holds at most.", valueName: "n"))
  var limit: Int?

  @Option(
    name: .customLong("site-url"),
    help: ArgumentHelp(
      "The site's URL; enough to do without a configuration.",
      valueName: "url"
    )
  )
  var siteURL: AbsoluteURL?

  @Option(
    name: .customLong("site-title"),
    help: ArgumentHelp("The site's title (default: the host of its URL).", valueName: "text")
  )
  var siteTitle: String?

  /// Refuses numbers that make no sense.
  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit is \(limit), expected 1 or more")
    }
    if let siteURL, !siteURL.isWeb {
      throw ValidationError("--site-url is “\(siteURL.text)”, expected a URL with http or https")
    }
  }

  /// Takes what was typed over into the options of a run.
  func apply(to options: inout BuildOptions) {
    options.configurationPath = source.config
    options.formats = format
    options.inputs = input
    options.limit = limit
    options.siteURL = siteURL
    options.siteTitle = siteTitle
  }
}

extension FeedFormat: ExpressibleByArgument {}

extension AbsoluteURL: ExpressibleByArgument {
  /// Takes an absolute URL from the command line.
  package init?(argument: String) {
    self.init(argument)
  }
}

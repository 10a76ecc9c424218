import ArgumentParser
import Diagnostics
import FeedModel
import FeedRules
import Publishing

/// `feedgen validate`: judges any feed.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Say what is wrong with feeds, and what readers will make of them.",
    discussion: """
      Judges RSS, Atom, JSON Feed and OPML by their specifications, as the W3C feed validator does, and \
      by what real readers are known to do. Works offline, on files or on standard input. The report \
      goes to standard output; the exit status is 1 if there are errors, and 2 if a file cannot be read.

      EXAMPLES:
        feedgen validate feeds/*.xml
        feedgen validate --verbose feed.xml            notes too
        curl -fsSL https://example.org/feed.xml | feedgen validate --base https://example.org/feed.xml -
        feedgen validate --strict --diagnostics github feeds/*.xml
      """
  )

  @Argument(
    help: ArgumentHelp("The feeds to judge; “-” is standard input.", valueName: "file")
  )
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The URL that the feed is served from: its link to itself should be the same.",
      valueName: "url"
    )
  )
  var base: AbsoluteURL?

  @OptionGroup
  var clock: ClockOption

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// Refuses addresses: nothing is fetched here.
  func validate() throws {
    for file in files {
      guard let url = AbsoluteURL(file), url.isWeb else { continue }
      let word = ShellWord.quoted(url)
      throw ValidationError(
        "feedgen fetches nothing; try\n  curl -fsSL \(word) | feedgen validate --base \(word) -"
      )
    }
  }

  /// Judges the files one after the other, prints the report and ends with the exit status that it calls for.
  func run() throws {
    let session = ValidationSession(
      judge: FeedJudge(now: try clock.moment),
      base: base,
      reporting: reporting
    )
    let outcome = session.run(on: files)
    if outcome.hasUnreadable { throw ExitStatus.couldNotRun }
    if outcome.hasErrors { throw ExitStatus.contentErrors }
  }
}

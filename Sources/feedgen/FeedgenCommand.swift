import ArgumentParser
import Glibc

/// The command itself: it knows its subcommands, and builds when none is named.
@main
struct FeedgenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedgen",
    abstract: "Turns a folder of posts into RSS, Atom and JSON feeds that every reader accepts.",
    discussion: """
      Run it in a folder with a config.json; “feedgen init” writes one. Without a subcommand, feedgen \
      builds.

      EXAMPLES:
        feedgen                             write every feed that changed
        feedgen --format atom               only the Atom feeds
        feedgen --input posts --site-url https://example.org/ --format atom --stdout
                                            no configuration: one feed to standard output
        feedgen --dry-run                   what would change
        feedgen validate feed.xml           what is wrong with any feed
        feedgen convert --format atom feed.rss
                                            any feed in another format
        feedgen explain invalid-date        what a diagnostic means
        feedgen adopt old/feed.xml          keep the ids that readers know
        feedgen import && feedgen           posts of the feeds that you subscribe to
        feedgen ping                        tell hubs of the feeds that changed

      EXIT STATUS:
        0   fine
        1   errors in the content, or warnings under --strict; what could be published was
        2   could not run
        64  wrong usage
      """,
    version: "feedgen \(version)",
    subcommands: [
      BuildCommand.self, ValidateCommand.self, InitCommand.self, AdoptCommand.self,
      ImportCommand.self, ConvertCommand.self, ExplainCommand.self, PingCommand.self,
    ],
    defaultSubcommand: BuildCommand.self
  )

  /// The version of the command; feeds do not carry it, since an upgrade would rewrite them all.
  static let version = "0.1.0"

  /// Runs the command; for a write, a reader that went away is an error like others and no signal that kills.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}

import ArgumentParser
import Diagnostics
import FeedModel
import Publishing

/// `feedgen init`: writes a starting point for the folder it stands in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a config.json for this folder, and what its ledger needs.",
    discussion: """
      Looks for posts in the usual folders, and writes config.json and .gitattributes (the ledger \
      merges by union). Nothing that is there already is overwritten.

      EXAMPLES:
        feedgen init
        feedgen init --site-url https://example.org/blog/ --site-title "My blog"
      """
  )

  @Option(
    name: .customLong("site-url"),
    help: ArgumentHelp("The site's URL.", valueName: "url")
  )
  var siteURL: AbsoluteURL?

  @Option(
    name: .customLong("site-title"),
    help: ArgumentHelp("The site's title.", valueName: "text")
  )
  var siteTitle: String = "My site"

  private static let standardURL = "https://example.org/"

  /// Writes the files and says what to do next.
  func run() throws {
    let start = StartingPoint(
      folder: ".",
      siteURL: siteURL?.text ?? Self.standardURL,
      siteTitle: siteTitle
    )
    do throws(FileSystemFailure) {
      let lines = try start.write()
      Terminal.write(lines.map { $0 + "\n" }.joined(), to: .output)
    } catch {
      let failure = PublishingFailure.fileSystem(error)
      let text = DiagnosticFormat.text.render([failure.diagnostic].compactMap { $0 })
      Terminal.write(text, to: .errors)
      throw failure.exit
    }
  }
}

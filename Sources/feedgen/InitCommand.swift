import ArgumentParser
import Diagnostics
import FeedModel
import FileSystem
import Publishing

/// `feedgen init`: writes a starting point for the folder it stands in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a config.json for this folder, and what its ledger needs.",
    discussion: """
      Looks for posts in the usual folders, or reads the configuration of a Jekyll or Hugo site, and writes config.json \
      and .gitattributes (the ledger merges by union). Nothing that is there already is overwritten.

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

  /// Writes the files and says what to do next.
  func run() throws {
    let start = StartingPoint(
      folder: ".",
      siteURL: siteURL?.text,
      siteTitle: siteTitle
    )
    var diagnostics = DiagnosticList()
    let outcome = Result { () throws(FileSystemFailure) in try start.write(&diagnostics) }
    if case .failure(let failure) = outcome,
      let diagnostic = PublishingFailure.fileSystem(failure).diagnostic
    {
      diagnostics.append(diagnostic)
    }
    Terminal.write(DiagnosticFormat.text.render(diagnostics.sorted), to: .errors)
    switch outcome {
    case .failure(let failure): throw PublishingFailure.fileSystem(failure).exit
    case .success(let lines):
      Terminal.write(lines.map { $0 + "\n" }.joined(), to: .output)
      if diagnostics.hasErrors { throw ExitStatus.couldNotRun }
    }
  }
}

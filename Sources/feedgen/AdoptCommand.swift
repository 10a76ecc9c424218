import ArgumentParser
import Diagnostics
import Publishing

/// `feedgen adopt`: takes the ids of feeds that were published elsewhere over into the ledger.
struct AdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Take over the ids of feeds that are published already.",
    discussion: """
      Readers know an entry by its id. Before a site's feeds are made by feedgen for the first time, adopt the \
      feeds that the old generator published (Jekyll, Hugo, WordPress, anything in RSS, Atom or JSON Feed): each \
      entry is found among the posts by its link, else by its title and date, and its id goes into the ledger, \
      .feedgen/ledger.jsonl. So nobody sees old entries as new ones.

      EXAMPLES:
        curl -O https://example.org/feed.xml && feedgen adopt feed.xml
        feedgen adopt --dry-run old/atom.xml old/atom-2.xml
      """
  )

  @Argument(help: ArgumentHelp("The files of the published feeds.", valueName: "feed"))
  var feeds: [String]

  @OptionGroup
  var source: ConfigurationOption

  @Flag(name: .long, help: "Say what would be adopted, and write nothing.")
  var dryRun = false

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// Refuses URLs: feedgen loads nothing.
  func validate() throws {
    for feed in feeds where feed.hasPrefix("http://") || feed.hasPrefix("https://") {
      throw ValidationError("“\(feed)” is a URL; save it first: curl -o old.xml \(feed)")
    }
  }

  /// Adopts the feeds, and says how many entries were found.
  func run() throws {
    var diagnostics = DiagnosticList(strict: reporting.strict)
    var options = BuildOptions()
    options.configurationPath = source.config
    options.isDryRun = dryRun
    let adoption = Adoption(options, feeds: feeds)
    let outcome = Result { () throws(PublishingFailure) in try adoption.run(&diagnostics) }
    if case .failure(let failure) = outcome, let diagnostic = failure.diagnostic {
      diagnostics.append(diagnostic)
    }
    let printer = ReportPrinter(of: reporting)
    printer.print(diagnostics)
    switch outcome {
    case .failure(let failure): throw failure.exit
    case .success(let report):
      printer.print(lines: report.lines)
      if diagnostics.hasErrors { throw ExitStatus.contentErrors }
    }
  }
}

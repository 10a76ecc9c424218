import ArgumentParser
import Diagnostics
import FeedModel
import FileSystem
import Posts
import Publishing
import Syndication

/// `feedgen import`: makes posts of the entries of other feeds.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make posts of the entries of other feeds.",
    discussion: """
      Takes in feeds on disk, or the feeds that “subscriptions” in config.json names, and writes a post for each entry \
      that is not known yet, into the first of “posts.directories”. An entry is known by its id, its address or its text, \
      whichever feed it comes from, and by posts that are there already. An entry that changed changes its post, unless a person \
      edited that. A second run writes nothing.

      EXAMPLES:
        feedgen import                                 what config.json subscribes to
        feedgen import && feedgen                      for cron: a planet, a mirror, an archive
        feedgen import --dry-run --verbose             what would become of each feed
        feedgen import old/feed.xml backup.json        feeds on disk
        feedgen import feed.xml --output posts         without any configuration
        feedgen import --subscriptions planet.opml --output posts --by-feed
        curl -fsSL https://example.org/feed.xml | feedgen import - --output posts
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Feeds on disk, in RSS, Atom or JSON Feed; “-” is standard input. None: the subscriptions.",
      valueName: "file"
    )
  )
  var files: [String] = []

  @OptionGroup(title: "What to take in")
  var intake: IntakeOptions

  @OptionGroup(title: "What to do with it")
  var destination: ImportDestination

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// Refuses URLs, which belong into the configuration, and options without the files they are for.
  func validate() throws {
    for file in files where file.hasPrefix("http://") || file.hasPrefix("https://") {
      throw ValidationError(
        "“\(file)” is a URL; subscribe to it in config.json, or save it first: curl -o feed.xml \(file)"
      )
    }
    try intake.validate(with: files)
  }

  /// Imports, prints what came of it and ends with the exit status that it calls for.
  func run() throws {
    var diagnostics = DiagnosticList(strict: reporting.strict)
    let progress = ProgressLine(isShown: !reporting.quiet && Terminal.isInteractive(.errors))
    let outcome = Result { () throws(CommandStop) in
      try importing(&diagnostics) { progress.show("feed \($0) of \($1)") }
    }
    progress.clear()
    let printer = ReportPrinter(of: reporting)
    printer.print(diagnostics)
    let report = try outcome.mapError(\.exit).get()
    printer.print(
      lines: report.lines(all: reporting.verbose),
      remark: printer.remark(on: diagnostics)
    )
    if diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  private func importing(
    _ diagnostics: inout DiagnosticList,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(CommandStop) -> ImportReport {
    do {
      let place = try place(&diagnostics)
      let run = ImportRun(try destination.options(at: place), progress: progress)
      if !files.isEmpty {
        return try run.run(files: files, rules: intake.rules, diagnostics: &diagnostics)
      }
      let plan = try intake.plan(of: place, &diagnostics)
      return try run.run(
        subscriptions: plan.subscriptions,
        agent: UserAgent.text(version: FeedgenCommand.version, site: place?.site),
        isInsisting: intake.insist,
        diagnostics: &diagnostics
      )
    } catch let failure as SyndicationFailure {
      diagnostics.append(failure.diagnostic)
      throw CommandStop(exit: ExitStatus.couldNotRun)
    } catch {
      throw CommandStop(exit: error)
    }
  }

  /// What the configuration says; nil where there is none and none is needed.
  private func place(_ diagnostics: inout DiagnosticList) throws -> ImportPlace? {
    let needsNone = destination.output != nil && (!files.isEmpty || !intake.subscriptions.isEmpty)
    if needsNone, destination.source.config == nil,
      (try? FileStatus(ofPath: "config.json")) == nil
    {
      return nil
    }
    var options = BuildOptions()
    options.configurationPath = destination.source.config
    do throws(PublishingFailure) {
      return try ImportPlace(options, &diagnostics)
    } catch {
      if let diagnostic = error.diagnostic { diagnostics.append(diagnostic) }
      throw error.exit
    }
  }
}

import ArgumentParser
import Diagnostics
import FeedModel
import Publishing
import Syndication

/// `feedgen ping`: tells hubs of the feeds that changed.
struct PingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ping",
    abstract: "Tell hubs of the feeds that changed.",
    discussion: """
      The WebSub hubs of “site.hubs”, and the rssCloud server of “site.cloud”, are told of each feed whose bytes are others \
      than those they were told of last. Run it once the feeds are on the web, since hubs fetch them at once. Nothing is sent \
      if the configuration names nobody. A ping that a hub does not take, after three attempts, makes the exit status 1 and is \
      sent again by the next run.

      EXAMPLES:
        feedgen && feedgen ping                        where the web server serves the output folder
        feedgen && rsync -a feeds/ web: && feedgen ping
        feedgen ping --dry-run                         whom it would tell of what
        feedgen ping --quiet                           for cron
      """
  )

  @OptionGroup
  var source: ConfigurationOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that the feeds were written to, in place of the configured one.",
      valueName: "dir"
    )
  )
  var output: String?

  @Flag(name: .long, help: "Say whom it would tell of what, and send nothing.")
  var dryRun = false

  @OptionGroup
  var clock: ClockOption

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// Tells the hubs, prints what each was told, and ends with 1 if one of them did not take it.
  func run() throws {
    var diagnostics = DiagnosticList(strict: reporting.strict)
    let outcome = Result { () throws(CommandStop) in try tell(&diagnostics) }
    let printer = ReportPrinter(of: reporting)
    printer.print(diagnostics)
    printer.print(lines: try outcome.mapError(\.exit).get())
    if diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  /// The lines of the report.
  private func tell(_ diagnostics: inout DiagnosticList) throws(CommandStop) -> [String] {
    do {
      let site = try published(&diagnostics)
      var hubs = site.hubs.map { HubAddress.hub($0) }
      if let cloud = site.cloud { hubs.append(.cloud(cloud.ping)) }
      guard !hubs.isEmpty else {
        return ["nobody to tell: “site.hubs” and “site.cloud” name none"]
      }
      var pinging = Pinging(
        hubs: hubs,
        topics: site.topics,
        stateFolder: site.stateFolder,
        agent: UserAgent.text(version: FeedgenCommand.version, site: site.site),
        now: try clock.moment
      )
      pinging.isDryRun = dryRun
      return try pinging.run(&diagnostics).flatMap(\.lines)
    } catch let failure as SyndicationFailure {
      diagnostics.append(failure.diagnostic)
      throw CommandStop(exit: ExitStatus.couldNotRun)
    } catch {
      throw CommandStop(exit: error)
    }
  }

  private func published(_ diagnostics: inout DiagnosticList) throws -> PublishedTopics {
    var options = BuildOptions()
    options.configurationPath = source.config
    options.output = output
    do throws(PublishingFailure) {
      return try PublishedTopics(options, &diagnostics)
    } catch {
      if let diagnostic = error.diagnostic { diagnostics.append(diagnostic) }
      throw error.exit
    }
  }
}

import ArgumentParser
import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Publishing
import Synchronization

/// `feedgen build`, and `feedgen` alone: writes every feed that changed.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write every feed that changed (the default).",
    discussion: """
      Reads config.json in the working folder, or does without one when --site-url is there. Prints a \
      line for each feed and a summary; problems go to standard error. A feed that did not change is not \
      touched, so web servers go on answering 304. With --dry-run, the entries that would be added, changed or gone \
      are named, ten of each feed unless --verbose asks for all.

      EXAMPLES:
        feedgen
        feedgen --config blog/config.json --quiet      for cron
        feedgen --format rss --limit 20
        feedgen --dry-run --verbose
        feedgen --input posts --site-url https://example.org/ --format atom --stdout
        feedgen --strict --diagnostics github          in GitHub Actions
      """
  )

  @OptionGroup(title: "What to publish")
  var subject: SubjectOptions

  @OptionGroup(title: "What to do with it")
  var delivery: DeliveryOptions

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// What the run had in memory, which the end of the process frees at once.
  private static let remains = Mutex<(any Sendable)?>(nil)

  /// Runs the build, prints what came of it and ends with the exit status that it calls for.
  func run() throws {
    var diagnostics = DiagnosticList(strict: reporting.strict)
    let progress = ProgressLine(isShown: !reporting.quiet && Terminal.isInteractive(.errors))
    let build = Build(options, now: try delivery.clock.moment) { progress.show($0) }
    let outcome = Result { () throws(PublishingFailure) in try build.run(&diagnostics) }
    progress.clear()

    if case .failure(let failure) = outcome, let diagnostic = failure.diagnostic {
      diagnostics.append(diagnostic)
    }
    let printer = ReportPrinter(of: reporting, results: delivery.stdout ? .errors : .output)
    printer.print(diagnostics)
    switch outcome {
    case .failure(let failure):
      throw failure.exit
    case .success(let report):
      Self.remains.withLock { $0 = report.remains }
      printer.print(
        lines: report.lines(all: reporting.verbose),
        remark: printer.remark(on: diagnostics)
      )
      guard deliver(report) else { throw ExitStatus.couldNotRun }
      if diagnostics.hasErrors { throw ExitStatus.contentErrors }
    }
  }

  private var options: BuildOptions {
    var options = BuildOptions()
    subject.apply(to: &options)
    delivery.apply(to: &options)
    return options
  }

  private func deliver(_ report: BuildReport) -> Bool {
    guard let bytes = report.standardOutput else { return true }
    var isDelivered = true
    bytes.withPieces { piece in
      isDelivered = isDelivered && Terminal.write(Array(piece), to: .output)
    }
    return isDelivered
  }
}

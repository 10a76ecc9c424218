import Diagnostics
import Publishing

/// Prints what a run found and did: problems to standard error, results to standard output.
struct ReportPrinter {
  /// How the report is wanted.
  let options: ReportingOptions

  /// Whether results go to standard output, or give way to a feed that is printed there.
  let usesStandardOutput: Bool

  /// Prints the problems that are wanted.
  func print(_ list: DiagnosticList) {
    let diagnostics = list.sorted.filter { $0.severity >= leastSeverity }
    guard !diagnostics.isEmpty || options.diagnostics == .sarif else { return }
    let style = TextStyle(
      quotesSource: Terminal.isInteractive(.errors),
      usesColor: Terminal.showsColour(.errors)
    )
    Terminal.write(options.diagnostics.render(diagnostics, style: style), to: .errors)
  }

  /// Prints a line for each feed and the summary.
  func print(_ report: BuildReport) {
    guard !options.quiet else { return }
    let lines = report.feeds.map(\.line) + [report.summary]
    Terminal.write(
      lines.joined(separator: "\n") + "\n",
      to: usesStandardOutput ? .output : .errors
    )
  }

  /// In text, notes are for those who ask, and only errors are for cron; programs get everything.
  private var leastSeverity: Severity {
    if options.quiet { return .error }
    return options.verbose || options.diagnostics != .text ? .note : .warning
  }
}

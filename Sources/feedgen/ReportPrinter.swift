import Diagnostics

/// Prints what a run found and did.
struct ReportPrinter {
  /// How the report is wanted.
  let options: ReportingOptions

  /// Where problems go.
  let problems: Terminal.Stream

  /// Where results go.
  let results: Terminal.Stream

  /// Whether the line that a problem stands on is shown with it.
  let quotesSource: Bool

  /// Prints problems to standard error, and results to standard output unless something else goes there.
  init(of options: ReportingOptions, results: Terminal.Stream = .output) {
    self.init(
      options: options,
      problems: .errors,
      results: results,
      quotesSource: Terminal.isInteractive(.errors)
    )
  }

  /// Prints problems to one place, and results to another.
  init(
    options: ReportingOptions,
    problems: Terminal.Stream,
    results: Terminal.Stream,
    quotesSource: Bool
  ) {
    self.options = options
    self.problems = problems
    self.results = results
    self.quotesSource = quotesSource
  }

  /// Prints the problems that are wanted, in the order of reports.
  func print(_ list: DiagnosticList) {
    let diagnostics = list.sorted.filter(isWanted)
    guard !diagnostics.isEmpty || options.diagnostics == .sarif else { return }
    let style = TextStyle(
      quotesSource: quotesSource,
      usesColor: Terminal.showsColour(problems)
    )
    Terminal.write(options.diagnostics.render(diagnostics, style: style), to: problems)
  }

  /// Prints lines that say what came of the run, unless only errors are wanted.
  func print(lines: [String], remark: String = "") {
    guard !options.quiet else { return }
    Terminal.write(lines.joined(separator: "\n") + remark + "\n", to: results)
  }

  /// What a summary says of notes that are not shown; nothing if there are none.
  func remark(on list: DiagnosticList) -> String {
    let count = list.items.count { $0.severity == .note && !$0.code.isForMachines }
    guard count > 0, leastSeverity > .note else { return "" }
    return "; \(count) note\(count == 1 ? "" : "s"), which --verbose shows"
  }

  /// What only programs ask for is in the form that is made for them alone.
  private func isWanted(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity >= leastSeverity else { return false }
    return options.diagnostics == .json || !diagnostic.code.isForMachines
  }

  /// In text, notes are for those who ask, and only errors are for cron; programs get everything.
  private var leastSeverity: Severity {
    if options.quiet { return .error }
    return options.verbose || options.diagnostics != .text ? .note : .warning
  }
}

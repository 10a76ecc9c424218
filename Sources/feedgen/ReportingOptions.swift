import ArgumentParser
import Diagnostics

/// The options that say how problems and results are reported.
struct ReportingOptions: ParsableArguments {
  @Flag(name: .long, help: "Count warnings as errors.")
  var strict = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How problems are written: text, json, sarif or github.",
      valueName: "format"
    )
  )
  var diagnostics: DiagnosticFormat = .text

  @Flag(name: .long, help: "Say nothing unless something is an error: for cron.")
  var quiet = false

  @Flag(name: .long, help: "Say everything, notes too.")
  var verbose = false

  /// Refuses options that contradict each other.
  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other") }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}

import Diagnostics
import FeedModel
import FeedRules
import FileSystem
import Publishing

/// Judges files one after the other and prints what it finds as it goes.
struct ValidationSession {
  /// What came of all files.
  struct Outcome {
    /// Whether there are errors.
    var hasErrors = false
    /// Whether a file could not be read.
    var hasUnreadable = false
  }

  /// Who judges.
  let judge: FeedJudge

  /// The URL that the files are taken to be served from.
  let base: AbsoluteURL?

  /// How the report is wanted.
  let reporting: ReportingOptions

  /// The name by which a file is standard input.
  static let standardInput = "-"

  /// Judges files in the order given; one that cannot be read does not keep the others from being judged.
  func run(on paths: [String]) -> Outcome {
    var outcome = Outcome()
    var all = DiagnosticList(strict: reporting.strict)
    for path in paths {
      var problems = DiagnosticList(strict: reporting.strict)
      let summary = judge(path, &problems, &outcome)
      outcome.hasErrors = outcome.hasErrors || problems.hasErrors
      if reporting.diagnostics == .sarif {
        all.append(contentsOf: problems)
      } else {
        printer.print(problems)
      }
      if reporting.diagnostics == .text, let summary { printer.print(lines: [summary]) }
    }
    if reporting.diagnostics == .sarif { printer.print(all) }
    return outcome
  }

  private var printer: ReportPrinter {
    ReportPrinter(options: reporting, problems: .output, results: .output, quotesSource: true)
  }

  /// Judges one file; the line that sums it up, unless it cannot be read.
  private func judge(
    _ path: String,
    _ problems: inout DiagnosticList,
    _ outcome: inout Outcome
  ) -> String? {
    let bytes: [UInt8]
    do {
      bytes = try read(path)
    } catch {
      problems.append(
        Diagnostic(.unreadableInput, file: path, "cannot be read: \(error.reason)")
      )
      outcome.hasUnreadable = true
      return nil
    }
    let judgement = judge.judge(SourceFile(path: path, bytes: bytes), base: base)
    for diagnostic in judgement.diagnostics { problems.append(diagnostic) }
    return summary(of: judgement, path, problems)
  }

  private func read(_ path: String) throws(FileSystemFailure) -> [UInt8] {
    guard path != Self.standardInput else {
      return try InputFile.readStandardInput(limit: FeedJudge.maximumBytes)
    }
    return try InputFile.read(path, limit: FeedJudge.maximumBytes)
  }

  private func summary(
    of judgement: Judgement,
    _ path: String,
    _ problems: DiagnosticList
  ) -> String {
    let format = judgement.format?.name ?? "unknown format"
    let parts = judgement.entryCount.flatMap { count in judgement.format?.parts(count) }
    let subject = [format, parts].compactMap { $0 }.joined(separator: ", ")
    let told = problems.items.filter { !$0.code.isForMachines }
    let counts = [Severity.error, .warning, .note].compactMap { severity in
      count(told.count { $0.severity == severity }, severity)
    }
    return "\(path): \(subject): \(counts.isEmpty ? "no problems" : counts.joined(separator: ", "))"
  }

  private func count(_ number: Int, _ severity: Severity) -> String? {
    guard number > 0 else { return nil }
    return "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
  }
}

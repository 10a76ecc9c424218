import Diagnostics
import FeedModel
import TestSupport

@testable import Publishing

/// What one run made of a copy of a site.
struct GoldenRun {
  /// The report of the run.
  let report: BuildReport

  /// Feeds by path, and `diagnostics.txt`, `report.txt` and `ledger.jsonl`; no path of the machine is in them.
  let outcome: FileTree

  /// Runs a build over a copy in a sandbox.
  init(in sandbox: TemporaryFolder, jobs: Int? = nil, now: Timestamp) throws {
    var options = BuildOptions()
    options.configurationPath = sandbox.path("config.json")
    options.jobs = jobs
    var build = Build(options, now: now)
    build.zones = ZoneInfo(folder: sandbox.path("zoneinfo"))
    var diagnostics = DiagnosticList()
    report = try build.run(&diagnostics)

    var outcome = try FileTree(readingFrom: sandbox.path("feeds"))
    let ledger = try FileTree(readingFrom: sandbox.path(".feedgen"))
    outcome.files["ledger.jsonl"] = ledger.files["ledger.jsonl"]
    let lines = report.lines(all: false).map { $0 + "\n" }.joined()
    let texts = [
      "diagnostics.txt": DiagnosticFormat.text.render(diagnostics.sorted), "report.txt": lines,
    ]
    for (path, text) in texts {
      outcome.files[path] = Array(text.split(separator: sandbox.path("")).joined().utf8)
    }
    self.outcome = outcome
  }
}

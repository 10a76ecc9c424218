import ArgumentParser
import Diagnostics
import FeedModel
import Publishing

/// `feedgen explain`: what a diagnostic means, or what becomes of a post.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, or what becomes of a post.",
    discussion: """
      The code of a diagnostic stands in brackets at the end of its line. Of a post, it says which feeds take \
      it and why the others do not, and where each part of its entry came from: the field with its place, how \
      a date was read, the ledger, the configuration. Nothing is written.

      EXAMPLES:
        feedgen explain invalid-date
        feedgen explain --all
        feedgen explain posts/2025-02-19-a-day.md
        feedgen explain --config blog/config.json blog/posts/a.md
      """
  )

  @Argument(
    help: ArgumentHelp("A code, such as invalid-date, or the path of a post.", valueName: "subject")
  )
  var subject: String?

  @Flag(name: .long, help: "List every code with its summary.")
  var all = false

  @OptionGroup
  var source: ConfigurationOption

  @OptionGroup
  var clock: ClockOption

  /// Refuses to explain nothing.
  func validate() throws {
    if subject == nil, !all {
      throw ValidationError(
        "name a code or a post, as in “feedgen explain invalid-date”, or say --all"
      )
    }
  }

  /// Prints the explanation.
  func run() throws {
    guard let subject else {
      let lines = DiagnosticCode.all.map { "\($0.name): \($0.severity.rawValue): \($0.summary)\n" }
      Terminal.write(lines.joined(), to: .output)
      return
    }
    let name = subject.trimmingBrackets
    if let known = DiagnosticCode.named(name) {
      Terminal.write(known.explanationText, to: .output)
    } else if subject.contains(where: { $0 == "/" || $0 == "." }) {
      try explainPost(subject)
    } else {
      let names = DiagnosticCode.all.map(\.name)
      let hint = NearestName(among: names).nearest(to: name).map { "; did you mean “\($0)”?" }
      throw ValidationError(
        "there is no code “\(name)”\(hint ?? ""); “feedgen explain --all” lists all codes"
      )
    }
  }

  private func explainPost(_ path: String) throws {
    var options = BuildOptions()
    options.configurationPath = source.config
    var diagnostics = DiagnosticList()
    let explainer = PostExplainer(options, now: try clock.moment)
    let outcome = Result { () throws(PublishingFailure) in
      try explainer.explain(path, &diagnostics)
    }
    if case .failure(let failure) = outcome, let diagnostic = failure.diagnostic {
      diagnostics.append(diagnostic)
    }
    let style = TextStyle(
      quotesSource: Terminal.isInteractive(.errors),
      usesColor: Terminal.showsColour(.errors)
    )
    let problems = diagnostics.sorted.filter { !$0.code.isForMachines }
    if !problems.isEmpty {
      Terminal.write(DiagnosticFormat.text.render(problems, style: style), to: .errors)
    }
    switch try outcome.mapError(\.exit).get() {
    case .noSuchPost(let reason): throw ValidationError(reason)
    case .explanation(let explanation):
      Terminal.write(explanation.text, to: .output)
      if diagnostics.hasErrors { throw ExitStatus.contentErrors }
    }
  }
}

extension String {
  /// The text without the brackets that a code has where it is printed.
  fileprivate var trimmingBrackets: String {
    String(self.drop { $0 == "[" }.prefix { $0 != "]" })
  }
}

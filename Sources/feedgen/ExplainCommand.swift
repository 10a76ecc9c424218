import ArgumentParser
import Diagnostics

/// `feedgen explain CODE`: what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means and what to do about it.",
    discussion: """
      The code of a diagnostic stands in brackets at the end of its line.

      EXAMPLES:
        feedgen explain invalid-date
        feedgen explain --all
      """
  )

  @Argument(help: "The code, such as invalid-date.")
  var code: String?

  @Flag(name: .long, help: "List every code with its summary.")
  var all = false

  /// Refuses to explain nothing.
  func validate() throws {
    if code == nil, !all {
      throw ValidationError("name a code, as in “feedgen explain invalid-date”, or say --all")
    }
  }

  /// Prints the explanation.
  func run() throws {
    guard let code else {
      let lines = DiagnosticCode.all.map { "\($0.name): \($0.severity.rawValue): \($0.summary)\n" }
      Terminal.write(lines.joined(), to: .output)
      return
    }
    let name = code.trimmingBrackets
    guard let known = DiagnosticCode.named(name) else {
      let names = DiagnosticCode.all.map(\.name)
      let hint = NearestName(among: names).nearest(to: name).map { "; did you mean “\($0)”?" }
      throw ValidationError(
        "there is no code “\(name)”\(hint ?? ""); “feedgen explain --all” lists all codes"
      )
    }
    Terminal.write(known.explanationText, to: .output)
  }
}

extension String {
  /// The text without the brackets that a code has where it is printed.
  fileprivate var trimmingBrackets: String {
    String(self.drop { $0 == "[" }.prefix { $0 != "]" })
  }
}

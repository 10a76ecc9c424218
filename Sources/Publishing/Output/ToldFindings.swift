import Diagnostics

/// Remembers what was told of one feed, so that it is not told of each other format as well.
struct ToldFindings {
  private struct Finding: Hashable {
    let code: DiagnosticCode
    let message: String
  }

  private var told: Set<Finding> = []

  /// Begins with nothing told.
  init() {}

  /// The problems of one more feed: every error, and of the rest what no feed before it has had in the same words.
  mutating func untold(_ problems: [Diagnostic]) -> [Diagnostic] {
    let new = problems.filter { problem in
      problem.severity == .error || !told.contains(Self.finding(problem))
    }
    told.formUnion(problems.map(Self.finding))
    return new
  }

  private static func finding(_ problem: Diagnostic) -> Finding {
    Finding(code: problem.code, message: problem.message)
  }
}

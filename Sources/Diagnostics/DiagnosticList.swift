/// The problems that a run has collected; passed down as `inout`, never thrown.
package struct DiagnosticList: Sendable {
  /// The problems in the order in which they were found.
  package private(set) var items: [Diagnostic] = []

  /// Whether warnings count as errors (`--strict`).
  package let isStrict: Bool

  /// Makes an empty list.
  package init(strict: Bool = false) {
    isStrict = strict
  }

  /// Adds a problem.
  package mutating func append(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if isStrict, diagnostic.severity == .warning { diagnostic.severity = .error }
    items.append(diagnostic)
  }

  /// Adds the problems of another list, which may have been filled on another thread.
  package mutating func append(contentsOf other: DiagnosticList) {
    for diagnostic in other.items { append(diagnostic) }
  }

  /// Whether anything in the list is an error.
  package var hasErrors: Bool {
    items.contains { $0.severity == .error }
  }

  /// How many problems of a severity there are.
  package func count(of severity: Severity) -> Int {
    items.count { $0.severity == severity }
  }

  /// The problems in the order of reports, each once.
  package var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return items.sorted().filter { seen.insert($0).inserted }
  }
}

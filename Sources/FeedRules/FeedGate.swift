package import Diagnostics
import LibXML

/// Judges finished feeds: strictly parsed, then checked against the grammar of their format.
///
/// The grammars are compiled once per gate. A gate stays in the task that made it; making one costs less than judging a feed.
package struct FeedGate {
  private let rss: RelaxNGSchema
  private let atom: RelaxNGSchema

  /// Compiles the grammars that the program carries.
  package init() {
    rss = Self.grammar(
      PackageResources.rss_rng,
      unit: XMLUnit(namespace: nil, name: "item", depth: 2)
    )
    atom = Self.grammar(
      PackageResources.atom_rng,
      unit: XMLUnit(namespace: "http://www.w3.org/2005/Atom", name: "entry", depth: 1)
    )
  }

  /// What is wrong with a feed, in the order of its text; nothing if it may be published.
  ///
  /// At most one problem of each entry and one of the feed around them; the first that makes it ill-formed XML is the last.
  package func problems(in feed: SourceFile, as format: JudgedFormat) -> [Diagnostic] {
    let grammar =
      switch format {
      case .rss: rss
      case .atom: atom
      }
    let problems = grammar.problems(in: feed.bytes).filter { $0.level != .warning }
    return problems.map { problem in
      feed.diagnostic(
        problem.code.isViolation ? .invalidFeed : .illFormedXML,
        at: SourcePosition(line: problem.line, column: problem.column),
        problem.code.isViolation ? ViolationWording.reworded(problem.message) : problem.message
      )
    }
  }

  /// A grammar of the program's own; one that does not compile is a fault of the program.
  private static func grammar(_ bytes: [UInt8], unit: XMLUnit) -> RelaxNGSchema {
    do {
      return try RelaxNGSchema(compiling: bytes, unit: unit)
    } catch {
      preconditionFailure("an embedded grammar is broken at line \(error.line): \(error.message)")
    }
  }
}

package import Diagnostics
package import LibXML

/// Judges finished feeds: strictly parsed, then checked against the grammar of their format.
///
/// The grammars that the program carries are compiled when the first feed of their format comes. A gate stays in the task that
/// made it.
package final class FeedGate {
  private lazy var rss = Self.grammar(
    PackageResources.rss_rng,
    unit: XMLUnit(namespace: nil, name: "item", depth: 2)
  )

  private lazy var atom = Self.grammar(
    PackageResources.atom_rng,
    unit: XMLUnit(namespace: "http://www.w3.org/2005/Atom", name: "entry", depth: 1)
  )

  /// Makes a gate that has judged nothing.
  package init() {}

  /// What is wrong with a feed, in the order of its text, nothing if it may be published; and what a judge needs of it then, so that
  /// it need not be read again.
  ///
  /// At most one problem of each entry and one of the feed around them; the first that makes it ill-formed XML is the last.
  package func reading(
    of feed: SourceFile,
    as format: JudgedFormat
  ) -> (problems: [Diagnostic], document: RecoveredDocument?) {
    let (problems, document) = grammar(of: format).reading(of: feed.bytes)
    return (diagnostics(of: problems, in: feed.path, feed.bytes.span), document)
  }

  /// The problems of a feed that may still be written, in the file at a path.
  package func problems(
    in feed: any GrowingSource,
    path: String,
    as format: JudgedFormat
  ) -> [Diagnostic] {
    let problems = grammar(of: format).problems(in: feed)
    guard !problems.isEmpty else { return [] }
    return feed.withText { diagnostics(of: problems, in: path, $0) }
  }

  private func diagnostics(
    of problems: [XMLProblem],
    in path: String,
    _ text: borrowing Span<UInt8>
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for problem in problems where problem.level != .warning {
      diagnostics.append(
        Diagnostic(
          problem.code.isViolation ? .invalidFeed : .illFormedXML,
          file: path,
          position: SourcePosition(line: problem.line, column: problem.column),
          problem.code.isViolation ? ViolationWording.reworded(problem.message) : problem.message,
          sourceLine: SourceFile.text(ofLine: problem.line, of: text)
        )
      )
    }
    return diagnostics
  }

  private func grammar(of format: JudgedFormat) -> RelaxNGSchema {
    switch format {
    case .rss: rss
    case .atom: atom
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

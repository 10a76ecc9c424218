package import Diagnostics
package import FeedModel
package import LibXML

/// Judges RSS and Atom: the document, its namespaces, then every element against the vocabulary.
package struct XMLFeedJudge: Sendable {
  private let now: Timestamp?

  /// Makes a judge; dates after `now` lie in the future, which a judge without a clock cannot tell.
  package init(now: Timestamp? = nil) {
    self.now = now
  }

  /// What is wrong with a feed, in the order of its text, then what only programs ask for.
  ///
  /// That the document is ill-formed is not said again; what only follows from it is left out.
  ///
  /// `base` is the address that the document is taken to be served from.
  package func findings(
    in document: RecoveredDocument,
    file: SourceFile,
    base: AbsoluteURL?
  ) -> [Diagnostic] {
    let file = SourceFile(path: file.path, bytes: document.text)
    var findings = Findings()
    PrologRules(document: document).check(&findings)
    if let root = document.root { judge(root, document, file, base, &findings) }
    if let fatal = document.problems.first(where: { $0.level == .fatal && !$0.code.isLocal }) {
      findings.withdrawWhatFollows(from: fatal.position)
    }
    return FindingsReport(findings: findings, file: file).diagnostics
  }

  private func judge(
    _ root: XMLElement,
    _ recovered: RecoveredDocument,
    _ file: SourceFile,
    _ base: AbsoluteURL?,
    _ findings: inout Findings
  ) {
    let kind = DocumentKind(root)
    var declarations = NamespaceDeclarations(isAtom: kind.format == .atom)
    declarations.check(root, &findings)
    kind.check(root, &findings)
    guard let format = kind.format, let shape = Vocabulary.root(format, named: root.name) else {
      return
    }
    let document = DocumentInContext(
      format: format,
      root: root,
      namespaces: Array(declarations.uris),
      isUTF8: !recovered.encoding.isConverted,
      hasReplacements: recovered.hasReplacements,
      file: file,
      base: base,
      now: now
    )
    var checker = Checker(document: document, findings: findings)
    checker.check(root: root, as: shape)
    findings = checker.findings
  }
}

import Diagnostics
import FeedModel
import FeedRules
import TestSupport
import Testing

/// A document that has a problem, and one that nearly has it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  /// The code of the problem.
  let code: DiagnosticCode

  /// A document with the problem wherever a marker stands, and nowhere else.
  let raising: MarkedText

  /// A document without it.
  let sparing: String

  /// The URL that the documents are taken to be served from, if it matters.
  let base: AbsoluteURL?

  /// Declares a case.
  init(
    _ code: DiagnosticCode,
    _ raising: String,
    not sparing: String,
    base: String? = nil
  ) {
    self.code = code
    self.base = base.flatMap { AbsoluteURL($0) }
    self.raising = MarkedText(raising)
    self.sparing = sparing
  }

  var testDescription: String { code.name }

  /// The moment at which cases are judged.
  static let now = Timestamp(rfc3339: "2025-06-01T12:00:00Z")

  /// What is found of a code in a document.
  static func findings(
    of code: DiagnosticCode,
    in bytes: [UInt8],
    base: AbsoluteURL? = nil
  ) -> DiagnosticList {
    let file = SourceFile(path: "posts/a.md", bytes: bytes)
    var list = DiagnosticList()
    for diagnostic in FeedJudge(now: now).judge(file, base: base).diagnostics
    where diagnostic.code == code {
      list.append(diagnostic)
    }
    return list
  }

  /// What is wrong with what is found in the document that has the problem; empty if nothing is.
  var mismatches: [String] {
    let found = Self.findings(of: code, in: raising.bytes, base: base)
    return raising.mismatches(found, expecting: raising.offsets.map { _ in code })
  }
}

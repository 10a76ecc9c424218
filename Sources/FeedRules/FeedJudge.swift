import Concurrency
package import Diagnostics
package import FeedModel
package import LibXML
import Notation

/// Judges any feed: recognises its format from its content, and holds it against the format's rules and what readers do.
package struct FeedJudge: Sendable {
  /// The size of the largest file that is judged, in bytes; no more needs to be read of it than one byte.
  package static let maximumBytes = 64 << 20

  /// How far ahead of the clock dates may be before some rule doubts them, in seconds.
  package static let dateTolerances = [DateFields.clockTolerance, FutureDateRule.tolerance]

  /// The moment from which dates are in the future; nil leaves that open.
  private let now: Timestamp?

  /// Makes a judge with a clock that stands still.
  package init(now: Timestamp? = nil) {
    self.now = now
  }

  /// Judges a file, taken to be served from a URL if that is known.
  package func judge(_ file: SourceFile, base: AbsoluteURL?) -> Judgement {
    guard file.bytes.count <= Self.maximumBytes else { return Self.refusal(of: file) }
    switch ContentGuess(file.bytes) {
    case .nothing:
      return Self.judgement(of: file, nil, .notAFeed, "the file is empty")
    case .html:
      return Self.judgement(of: file, .webPage, .webPage, Self.pageMessage)
    case .json:
      return judgeJSON(file, base)
    case .xml:
      return judgeXML(file, base)
    }
  }

  private func judgeJSON(_ file: SourceFile, _ base: AbsoluteURL?) -> Judgement {
    var problems = DiagnosticList()
    let value = JSONReader.read(file, keepingDuplicates: true, diagnostics: &problems)
    var findings = FindingList(for: file)
    findings.add(contentsOf: problems.items)
    guard let value else { return Judgement(of: file, nil, nil, findings) }
    guard value.object != nil else {
      return Self.judgement(of: file, .other, .notAFeed, "the file is JSON, but \(value.kind)")
    }
    JSONFeedJudge().judge(value, &findings)
    let outline = FeedOutline(jsonFeed: value)
    ReaderRules(now: now).check(outline, byteCount: file.bytes.count, &findings)
    let format = DocumentFormat.jsonFeed(version: JSONFeedJudge.version(of: value) ?? "")
    return Judgement(of: file, format, outline.entries.count, findings)
  }

  private func judgeXML(_ file: SourceFile, _ base: AbsoluteURL?) -> Judgement {
    judge(XMLRecovery.parse(file.bytes), of: file, base: base)
  }

  /// Judges a document of XML that was read before, of a file that is no larger than ``maximumBytes``.
  package func judge(
    _ document: RecoveredDocument,
    of file: SourceFile,
    base: AbsoluteURL?
  ) -> Judgement {
    let text = SourceFile(path: file.path, bytes: document.text)
    var findings = FindingList(for: file)
    for problem in document.problems where problem.level == .fatal {
      findings.add(
        DiagnosticCode(of: problem.code),
        at: SourcePosition(problem.position),
        problem.message
      )
    }
    guard let root = document.root else { return Judgement(of: text, nil, nil, findings) }
    let format = DocumentFormat(of: root)
    var count: Int?
    switch format {
    case .atomFeed, .atomEntry, .rss:
      let (ofRules, ofReaders) = SideBySide.run(
        { XMLFeedJudge(now: now).findings(in: document, file: file, base: base) },
        { readersView(of: root, format, file) }
      )
      count = ofReaders.entryCount
      findings.add(contentsOf: ofRules)
      findings.add(contentsOf: ofReaders.diagnostics)
    case .opml:
      count = OPMLJudge().judge(root, &findings)
    case .rdf, .oldAtom:
      if case .oldAtom = format {
        findings.add(
          .obsoleteNamespace,
          at: SourcePosition(root.position),
          "the namespace of “\(root.name)” is that of a draft of Atom"
        )
      }
      findings.add(
        .formatNotJudged,
        at: SourcePosition(root.position),
        "this is \(format.name), which is recognised but not judged"
      )
    case .webPage:
      findings.add(.webPage, at: SourcePosition(root.position), Self.pageMessage)
    case .other, .jsonFeed:
      findings.add(
        .notAFeed,
        at: SourcePosition(root.position),
        "the outermost element is “\(root.name)”, expected “rss”, “feed” or “opml”"
      )
    }
    return Judgement(of: text, format, count, findings)
  }

  /// How many entries readers see, and what they will stumble over.
  private func readersView(
    of root: XMLElement,
    _ format: DocumentFormat,
    _ file: SourceFile
  ) -> (entryCount: Int, diagnostics: [Diagnostic]) {
    let outline = FeedOutline(root, format)
    var findings = FindingList(for: file)
    ReaderRules(now: now).check(outline, byteCount: file.bytes.count, &findings)
    return (outline.entries.count, findings.diagnostics)
  }

  private static let pageMessage = "this is a web page, not a feed"

  private static func refusal(of file: SourceFile) -> Judgement {
    let megabytes = maximumBytes >> 20
    return judgement(of: file, nil, .fileTooLarge, "the file is larger than \(megabytes) MiB")
  }

  /// The judgement of a file that says no more than one thing.
  private static func judgement(
    of file: SourceFile,
    _ format: DocumentFormat?,
    _ code: DiagnosticCode,
    _ message: String
  ) -> Judgement {
    let start = SourcePosition(line: 1, column: 1)
    let diagnostic = Diagnostic(code, file: file.path, position: start, message)
    return Judgement(format: format, entryCount: nil, diagnostics: [diagnostic])
  }
}

extension DiagnosticCode {
  /// The code of a fault that makes a document ill-formed.
  fileprivate init(of problem: XMLProblem.Code) {
    self =
      switch problem {
      case .invalidEncoding, .encodingMismatch: .undecodableText
      case .unsupportedEncoding: .unknownEncoding
      default: .illFormedXML
      }
  }
}

extension Judgement {
  /// Puts a judgement together, and finds the lines that it quotes.
  fileprivate init(
    of file: SourceFile,
    _ format: DocumentFormat?,
    _ entryCount: Int?,
    _ findings: FindingList
  ) {
    self.init(
      format: format,
      entryCount: entryCount,
      diagnostics: file.quoting(findings.diagnostics)
    )
  }
}

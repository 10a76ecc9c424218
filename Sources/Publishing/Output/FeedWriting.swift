import Diagnostics
import FeedFormats
import FeedModel
import FeedRules
import LibXML

/// Writes a feed in its format and has it judged: by the grammar of its format, then as any feed is.
struct FeedWriting {
  /// What holds finished bytes against grammars.
  private let gate = FeedGate()

  /// What judges a feed that passed its grammar.
  private let judge: FeedJudge

  private var told = ToldFindings()

  /// Makes the judges; where posts of the future are wanted, no date is too far ahead.
  init(now: Timestamp, posts: PostSettings) {
    judge = FeedJudge(now: posts.future ? nil : now)
  }

  /// A feed's bytes, and whether they may be published; why not stands in the list.
  ///
  /// What is no error is only told of the first of several feeds that have it.
  mutating func draft(
    of feed: Feed,
    _ settings: FeedSettings,
    path: String,
    _ diagnostics: inout DiagnosticList
  ) -> FeedDraft {
    var problems = DiagnosticList()
    let bytes = bytes(of: feed, settings, path, &problems)
    let source = SourceFile(path: path, bytes: bytes)
    if let format = settings.format.judged, !problems.hasErrors {
      for problem in gate.problems(in: source, as: format) { problems.append(problem) }
    }
    if !problems.hasErrors {
      let judgement = judge.judge(source, base: feed.selfLink)
      let findings = judgement.diagnostics.filter {
        !$0.code.isForMachines && !DeliberateChoice.explains($0)
      }
      for finding in told.untold(findings) { problems.append(finding) }
    }
    diagnostics.append(contentsOf: problems)
    return FeedDraft(
      settings: settings,
      feed: feed,
      bytes: bytes,
      isSound: !problems.hasErrors
    )
  }

  private func bytes(
    of feed: Feed,
    _ settings: FeedSettings,
    _ path: String,
    _ problems: inout DiagnosticList
  ) -> [UInt8] {
    do {
      return try FeedWriter.bytes(of: feed, as: settings.format, diagnostics: &problems)
    } catch {
      problems.append(
        Diagnostic(.unwritableFeed, file: path, "cannot be written: \(error.message)")
      )
      return []
    }
  }
}

extension FeedFormat {
  /// The grammar that a feed of this format is held against.
  fileprivate var judged: JudgedFormat? {
    switch self {
    case .rss: .rss
    case .atom: .atom
    case .json: nil
    }
  }
}

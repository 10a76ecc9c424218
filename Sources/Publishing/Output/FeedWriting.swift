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

  private let files: [String: String]

  /// How often a feed is written anew without entries that do not pass.
  private static let attempts = 3

  /// Makes the judges; where posts of the future are wanted, no date is too far ahead.
  ///
  /// The files are those of the posts, by the ids of their entries.
  init(now: Timestamp, posts: PostSettings, files: [String: String] = [:]) {
    judge = FeedJudge(now: posts.future ? nil : now)
    self.files = files
  }

  /// A feed's bytes, whether they may be published, and what there is to say of it.
  ///
  /// An entry that does not pass is left out, and the others go on.
  func written(_ feed: Feed, _ settings: FeedSettings, path: String) -> FeedDraft {
    var feed = feed
    var faults: [Diagnostic] = []
    for _ in 1..<Self.attempts {
      let (draft, problems) = judged(feed, settings, path)
      let faulty = FaultyEntries(in: draft, problems: problems)
      guard !faulty.indices.isEmpty else {
        return draft.with(faults: faults, findings: problems)
      }
      faults += faulty.diagnostics(files: files)
      feed.entries = faulty.remaining
      feed.history = feed.history?.incomplete
    }
    let (draft, problems) = judged(feed, settings, path)
    return draft.with(faults: faults, findings: problems)
  }

  /// A feed as it would be published, and what the judges say of it.
  private func judged(
    _ feed: Feed,
    _ settings: FeedSettings,
    _ path: String
  ) -> (draft: FeedDraft, problems: [Diagnostic]) {
    var list = DiagnosticList()
    let bytes = bytes(of: feed, settings, path, &list)
    let source = SourceFile(path: path, bytes: bytes)
    var problems = list.items
    if let format = settings.format.judged, !list.hasErrors {
      problems += gate.problems(in: source, as: format)
    }
    // What is too large to be judged is held against its grammar alone, and its size is told.
    let canBeJudged = bytes.count <= FeedJudge.maximumBytes
    if canBeJudged, !problems.contains(where: { $0.severity == .error }) {
      problems += judge.judge(source, base: feed.selfLink).diagnostics.filter {
        !$0.code.isForMachines && !DeliberateChoice.explains($0)
      }
    }
    let isSound = !problems.contains { $0.severity == .error }
    let draft = FeedDraft(settings: settings, feed: feed, bytes: bytes, isSound: isSound)
    return (draft, problems)
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

extension FeedDraft {
  fileprivate func with(faults: [Diagnostic], findings: [Diagnostic]) -> FeedDraft {
    var draft = self
    draft.remarks = FeedRemarks(faults: faults, findings: findings)
    return draft
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

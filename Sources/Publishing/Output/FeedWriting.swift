import Concurrency
import Diagnostics
import FeedFormats
import FeedModel
import FeedRules
import FileSystem

/// Writes a feed in its format and has it judged: by the grammar of its format, then as any feed is.
struct FeedWriting {
  /// What holds finished bytes against grammars.
  private let gate = FeedGate()

  /// What judges a feed that passed its grammar.
  private let judge: FeedJudge

  private let files: [String: String]
  private let storage: RunStorage

  /// How often a feed is written anew without entries that do not pass.
  private static let attempts = 3

  /// Makes the judges; where posts of the future are wanted, no date is too far ahead.
  ///
  /// The files are those of the posts, by the ids of their entries; the storage is the one that their contents are kept in.
  init(
    now: Timestamp,
    posts: PostSettings,
    files: [String: String] = [:],
    _ storage: RunStorage = RunStorage()
  ) {
    judge = FeedJudge(now: posts.future ? nil : now)
    self.files = files
    self.storage = storage
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
    var written =
      if let file = storage.file(forDocumentOf: feed.expectedSize, at: path) {
        streamed(feed, settings, path, through: file)
      } else {
        inMemory(feed, settings, path)
      }
    if let failure = storage.failure {
      written.problems.append(FeedPublisher.problem(failure, path))
    }
    if !written.problems.hasErrors { written.problems += findings(in: written, of: feed, path) }
    if case .memory(let bytes) = written.bytes { written.bytes = storage.keep(bytes, for: path) }
    let draft = FeedDraft(
      settings: settings,
      feed: feed,
      written: written,
      isSound: !written.problems.hasErrors
    )
    return (draft, written.problems)
  }

  /// What there is to say of a document that passed its grammar.
  ///
  /// What is too large to be judged is held against its grammar alone, and its size is told.
  private func findings(
    in written: WrittenFeed,
    of feed: Feed,
    _ path: String
  ) -> [Diagnostic] {
    guard written.bytes.count <= FeedJudge.maximumBytes else { return [] }
    let source = SourceFile(path: path, bytes: written.bytes.array)
    let judgement =
      if let document = written.document {
        judge.judge(document, of: source, base: feed.selfLink)
      } else {
        judge.judge(source, base: feed.selfLink)
      }
    return judgement.diagnostics.filter {
      !$0.code.isForMachines && !DeliberateChoice.explains($0)
    }
  }

  /// Writes a feed, then holds it against its grammar.
  private func inMemory(
    _ feed: Feed,
    _ settings: FeedSettings,
    _ path: String
  ) -> WrittenFeed {
    var problems = DiagnosticList()
    let bytes = FeedWriter.bytes(of: feed, as: settings.format, diagnostics: &problems)
    var written = WrittenFeed(.memory(bytes), problems: problems.items)
    guard let format = settings.format.judged, !problems.hasErrors else { return written }
    let (found, document) = gate.reading(of: SourceFile(path: path, bytes: bytes), as: format)
    written.problems += found
    written.document = document
    return written
  }

  /// Writes a feed to a file, and holds it against its grammar while it is written.
  private func streamed(
    _ feed: Feed,
    _ settings: FeedSettings,
    _ path: String,
    through file: GrowingFile
  ) -> WrittenFeed {
    var (written, found) = SideBySide.run {
      var problems = DiagnosticList()
      FeedWriter.write(
        feed,
        as: settings.format,
        handingTo: file.append,
        diagnostics: &problems
      )
      do throws(FileSystemFailure) {
        try file.finish()
      } catch {
        problems.append(FeedPublisher.problem(error, path))
      }
      // The gate takes longer than the digest.
      return WrittenFeed(.file(file), problems: problems.items)
    } _: {
      settings.format.judged.map { FeedGate().problems(in: file, path: path, as: $0) } ?? []
    }
    if !written.problems.hasErrors { written.problems += found }
    return written
  }
}

extension [Diagnostic] {
  fileprivate var hasErrors: Bool { contains { $0.severity == .error } }
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

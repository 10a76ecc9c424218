import Diagnostics
import FeedFormats
import FeedModel
import FeedRules
import LibXML

/// Writes a feed in its format and has it judged.
struct FeedWriting {
  /// What judges finished bytes.
  private let gate = FeedGate()

  /// A feed's bytes, and whether they may be published; why not stands in the list.
  func draft(
    of feed: Feed,
    _ settings: FeedSettings,
    path: String,
    _ diagnostics: inout DiagnosticList
  ) -> FeedDraft {
    var problems = DiagnosticList()
    let bytes = bytes(of: feed, settings, path, &problems)
    if let format = settings.format.judged, !problems.hasErrors {
      let source = SourceFile(path: path, bytes: bytes)
      for problem in gate.problems(in: source, as: format) { problems.append(problem) }
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

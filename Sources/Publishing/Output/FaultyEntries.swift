import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import LibXML
import Notation

/// Finds the entries that keep a feed from being published, by where its errors stand.
struct FaultyEntries {
  /// The indices of the entries with errors, and the first error of each.
  private(set) var indices: [Int: Diagnostic] = [:]

  private let feed: Feed

  /// Looks for the entries of a draft that errors stand in; none if the whole feed is at fault.
  init(in draft: FeedDraft, problems: [Diagnostic]) {
    feed = draft.feed
    let errors = problems.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let lines = Self.lines(ofEntriesIn: draft)
    guard lines.count == feed.entries.count else { return }
    for error in errors {
      guard let line = error.position?.line else { continue }
      guard let index = lines.lastIndex(where: { $0 <= line }) else { continue }
      indices[index] = indices[index] ?? error
    }
  }

  /// The entries without errors.
  var remaining: [Entry] {
    feed.entries.enumerated().filter { indices[$0.offset] == nil }.map(\.element)
  }

  /// What is said of each entry that is left out: which post it was, and what its feed would have had.
  func diagnostics(files: [String: String]) -> [Diagnostic] {
    indices.sorted { $0.key < $1.key }.map { index, error in
      let entry = feed.entries[index]
      return Diagnostic(
        error.code,
        file: files[entry.id] ?? error.file,
        "is left out of “\(error.file ?? "")”: \(error.message)",
        remedy: error.remedy
      )
    }
  }

  /// The lines that the entries of a feed begin on, in their order.
  private static func lines(ofEntriesIn draft: FeedDraft) -> [Int] {
    switch draft.settings.format {
    case .rss, .atom:
      var lines: [Int] = []
      guard (try? draft.bytes.parsed(entries: { lines.append($0.position.line) })) != nil else {
        return []
      }
      return lines
    case .json:
      var problems = DiagnosticList()
      let file = SourceFile(path: "", bytes: draft.bytes.array)
      let root = JSONReader.read(file, diagnostics: &problems)
      return (root?["items"]?.array ?? []).map(\.position.line)
    }
  }
}

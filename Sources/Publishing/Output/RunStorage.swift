import FeedModel
import FileSystem

/// Where a run keeps what it makes until it is published: in memory as far as a budget goes, then in files without a name.
struct RunStorage: Sendable {
  /// How much memory what is kept may take, in bytes.
  struct Limits: Sendable {
    /// For contents of entries and finished documents together.
    var kept = 4 << 20

    /// For one document: of which more is expected, that is not made in memory at all.
    var document = 4 << 20
  }

  private let limits: Limits
  private let budget: MemoryBudget
  private let contents: Spool

  /// Prepares to keep things; files are made when there is something for them.
  init(_ limits: Limits = Limits()) {
    self.limits = limits
    budget = MemoryBudget(limits.kept)
    contents = Spool(budget)
  }

  /// Why contents that were kept cannot be had again; what was made of them since is not to be trusted.
  var failure: FileSystemFailure? { contents.failure }

  /// Keeps the HTML of an entry.
  func keep(_ content: EntryContent) -> EntryContent {
    let count = content.count
    let piece = contents.keep(content.bytes)
    guard case .file = piece else { return content }
    return EntryContent(count: count) { [contents] in contents.bytes(of: piece) }
  }

  /// Keeps a finished document.
  func keep(_ document: [UInt8]) -> StoredBytes {
    StoredBytes(document, in: budget)
  }

  /// Where to write a document of about so many bytes; nil for one that is made in memory, where there is no file for it, too.
  func file(forDocumentOf size: Int) -> GrowingFile? {
    size > limits.document ? try? GrowingFile() : nil
  }
}

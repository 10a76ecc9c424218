import FeedModel
import FileSystem

/// Where a run keeps what it makes until it is published: in memory as far as a budget goes, then in files without a name.
struct RunStorage: Sendable {
  /// How much memory what is kept may take, in bytes.
  struct Limits: Sendable {
    /// For contents of entries and finished documents together.
    var kept = 1 << 20

    /// For one document: of which more is expected, that is not made in memory at all.
    var document = 4 << 20

    /// How many files stay open, so that they can become the files of feeds; others are copied.
    var openFiles = 200
  }

  private let limits: Limits
  private let budget: Allowance
  private let contents: Spool
  private let openFiles: Allowance

  /// Prepares to keep things; files are made when there is something for them.
  init(_ limits: Limits = Limits()) {
    self.limits = limits
    budget = Allowance(limits.kept)
    contents = Spool(budget)
    openFiles = Allowance(limits.openFiles)
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

  /// Keeps a finished document, whose place is at a path.
  func keep(_ document: [UInt8], for path: String) -> StoredBytes {
    StoredBytes(document, in: budget) { newFile(for: path) }
  }

  /// Where to write a document of about so many bytes; nil for one that is made in memory, where there is no file for it, too.
  func file(forDocumentOf size: Int, at path: String) -> GrowingFile? {
    size > limits.document ? newFile(for: path) : nil
  }

  /// A file that may become the one at a path; at least one without a name, if there can be one.
  private func newFile(for path: String) -> GrowingFile? {
    guard openFiles.takes(1), let file = try? GrowingFile(nameableAs: path) else {
      return try? GrowingFile()
    }
    return file
  }
}

import Diagnostics
import FileSystem
import Glibc

/// The file of the ledger, `.feedgen/ledger.jsonl`.
struct LedgerFile {
  /// The folder `.feedgen`.
  let folder: String

  /// The largest ledger that is read, in bytes.
  private static let sizeLimit = 1 << 30

  /// The path of the file.
  var path: String { Path.join(folder, "ledger.jsonl") }

  /// Reads the ledger; nil when there is no file.
  func read(_ diagnostics: inout DiagnosticList) throws(PublishingFailure) -> Ledger? {
    do throws(FileSystemFailure) {
      let bytes = try FileDescriptor(opening: path, O_RDONLY).readWhole(limit: Self.sizeLimit)
      return LedgerReader(file: SourceFile(path: path, bytes: bytes)).ledger(&diagnostics)
    } catch {
      guard error.isMissing else { throw .fileSystem(error) }
      return nil
    }
  }

  /// Writes the ledger, unless the file has these bytes already; says whether it was written.
  @discardableResult
  func write(_ ledger: Ledger) throws(PublishingFailure) -> Bool {
    let writer = LedgerWriter(ledger: ledger)
    do throws(FileSystemFailure) {
      if try isWritten(writer) { return false }
      try AtomicFile.replace(path) { file throws(FileSystemFailure) in
        try writer.parts { part throws(FileSystemFailure) in
          try file.write(part)
          return true
        }
      }
      return true
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Whether the file has just these bytes.
  private func isWritten(_ writer: LedgerWriter) throws(FileSystemFailure) -> Bool {
    guard (try? FileStatus(ofPath: path)) != nil else { return false }
    let file = try FileDescriptor(opening: path, O_RDONLY)
    var isSame = true
    try writer.parts { part throws(FileSystemFailure) in
      isSame = try file.read(part.count) == part
      return isSame
    }
    guard isSame else { return false }
    return try file.read(1).isEmpty
  }
}

import Diagnostics
import FeedFormats
import FileSystem

/// Puts the files beside the feeds where they belong, leaves alone what has not changed, and never replaces what feedgen
/// has not made.
struct IndexPublisher {
  /// What was asked of the run.
  let options: BuildOptions

  /// The folder that files are written to.
  let output: String

  /// How much of a file is looked at for the mark, in bytes.
  private static let markedLength = 512

  /// Writes a file if it has changed; problems go to the list.
  func publish(_ file: IndexFile, _ diagnostics: inout DiagnosticList) -> FileReport {
    let path = Path.join(output, file.path)
    do throws(FileSystemFailure) {
      let outcome = try outcome(of: file, path, &diagnostics)
      return FileReport(path: path, bytes: file.bytes.count, outcome: outcome)
    } catch {
      diagnostics.append(FeedPublisher.problem(error, path))
      return FileReport(path: path, bytes: file.bytes.count, outcome: .failed)
    }
  }

  /// The report of a file that is kept back with the feeds, unless nothing about it has changed.
  func keepBack(_ file: IndexFile) -> FileReport {
    let path = Path.join(output, file.path)
    let isSame = (try? FeedFile.hasBytes(file.bytes, at: path)) == true
    return FileReport(
      path: path,
      bytes: file.bytes.count,
      outcome: isSame ? .unchanged : .refused
    )
  }

  /// Whether the file at a path may be replaced: feedgen has made it, or it is empty; nil when there is none.
  static func isOurs(at path: String) throws(FileSystemFailure) -> Bool? {
    try FeedFile(path: path).bytes(limit: markedLength).map(isOurs)
  }

  /// Whether bytes were made by feedgen; an empty file is nobody's.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(markedLength)
    let mark = Array(Generator.mark.utf8)
    return bytes.isEmpty
      || start.indices.contains { start[$0...].starts(with: mark) }
  }

  private func outcome(
    of file: IndexFile,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> FeedReport.Outcome {
    if try FeedFile.hasBytes(file.bytes, at: path) { return .unchanged }
    if try Self.isOurs(at: path) == false {
      diagnostics.append(
        Diagnostic(.foreignFile, file: path, "is there already, and feedgen has not made it")
      )
      return .refused
    }
    guard !options.isDryRun else { return .wouldChange }
    try Folder.create(Path.folder(of: path))
    try AtomicFile.replace(path, with: file.bytes)
    return .written
  }
}

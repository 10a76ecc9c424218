import Diagnostics
import FeedModel
import FileSystem
import Glibc
import Notation

/// The file `.feedgen/import.jsonl`: what imports remember of the entries of one posts folder, a line of JSON for each.
///
/// Lines may be in any order and there more than once, as a merge leaves them. It may be lost: what posts say of themselves is read again
/// then. Lines of other posts folders stay as they are.
struct ImportState {
  /// The folder `.feedgen`.
  let folder: String

  /// The posts folder, as it is named in the file.
  let posts: String

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 1 << 30

  /// The path of the file.
  var path: String { Path.join(folder, "import.jsonl") }

  /// What was read of the file.
  struct Reading {
    /// The entries of the posts folder.
    var entries: [KnownEntry] = []

    /// The lines of other folders, each without its line end.
    var others: [ArraySlice<UInt8>] = []

    /// The whole file as it was.
    var bytes: [UInt8] = []
  }

  /// Reads the file; nothing if there is none.
  ///
  /// A line that cannot be read is a warning and is passed over.
  func read(_ diagnostics: inout DiagnosticList) throws(FileSystemFailure) -> Reading {
    var reading = Reading()
    do throws(FileSystemFailure) {
      reading.bytes = try FileDescriptor(opening: path, O_RDONLY).readWhole(limit: Self.sizeLimit)
    } catch {
      guard error.isMissing else { throw error }
      return reading
    }
    let file = SourceFile(path: path, bytes: reading.bytes)
    for line in JSONLines(reading.bytes).lines {
      guard let value = line.value, let folder = value["folder"]?.string else {
        let message = "this line is no record of an entry; it was passed over"
        diagnostics.append(file.diagnostic(.invalidImportState, at: line.position, message))
        continue
      }
      if folder == posts {
        reading.entries.append(Self.entry(value))
      } else {
        reading.others.append(line.bytes)
      }
    }
    return reading
  }

  /// Writes the file, unless it is what was read already.
  func write(_ entries: [KnownEntry], besides reading: Reading) throws(FileSystemFailure) {
    var lines = reading.others.map { Array($0) } + entries.map(line)
    lines.sort { $0.lexicographicallyPrecedes($1) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines { bytes += line + [UInt8(ascii: "\n")] }
    guard bytes != reading.bytes else { return }
    try AtomicFile.replace(path, with: bytes)
  }

  /// The entry of a line.
  ///
  /// The digests were others once, under the names `fingerprint`, `received` and `written`: those count as unknown, and a post that is
  /// as it would be written is known for one that an import wrote.
  private static func entry(_ value: Value) -> KnownEntry {
    var entry = KnownEntry()
    entry.file = value["file"]?.string.flatMap { Path.staysBelow($0) ? $0 : nil }
    entry.ids = Set((value["ids"]?.array ?? []).compactMap(\.string))
    entry.pages = Set((value["pages"]?.array ?? []).compactMap(\.string))
    entry.fingerprint = value["words"]?.string
    entry.source = value["source"]?.string
    entry.published = value["published"]?.moment
    entry.updated = value["updated"]?.moment
    entry.received = value["entry"]?.string
    entry.written = value["post"]?.string
    return entry
  }

  private func line(_ entry: KnownEntry) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    writer.member("folder", posts)
    writer.member("file", entry.file)
    writer.member("ids", entry.ids.sorted(by: ByteOrder.precedes))
    writer.member("pages", entry.pages.sorted(by: ByteOrder.precedes))
    writer.member("words", entry.fingerprint)
    writer.member("source", entry.source)
    writer.member("published", entry.published?.rfc3339)
    writer.member("updated", entry.updated?.rfc3339)
    writer.member("entry", entry.received)
    writer.member("post", entry.written)
    writer.endObject()
    return writer.bytes
  }
}

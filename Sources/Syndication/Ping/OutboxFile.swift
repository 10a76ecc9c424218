import FeedModel
import FileSystem
import Glibc
import Notation

/// The file of the outbox, `.feedgen/network/told.jsonl`: without it every hub is told of every feed once more.
struct OutboxFile {
  /// The folder, whose lock keeps two runs from telling hubs at once; a run that publishes meanwhile is not held up.
  let folder: NetworkFolder

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 64 << 20

  /// Names the file of a folder `.feedgen`.
  init(stateFolder: String) {
    folder = NetworkFolder(stateFolder: stateFolder)
  }

  private var path: String { Path.join(folder.path, "told.jsonl") }

  /// What hubs have been told; a line that cannot be read is passed over.
  func read() throws(FileSystemFailure) -> Outbox {
    do throws(FileSystemFailure) {
      let file = try FileDescriptor(opening: path, O_RDONLY)
      return Self.outbox(try file.readWhole(limit: Self.sizeLimit))
    } catch {
      guard error.isMissing else { throw error }
      return Outbox()
    }
  }

  /// Replaces the file, whole.
  func write(_ outbox: Outbox) throws(FileSystemFailure) {
    try AtomicFile.replace(path, with: Self.lines(of: outbox))
  }

  private static func outbox(_ lines: [UInt8]) -> Outbox {
    var outbox = Outbox()
    for line in JSONLines(lines).lines {
      guard let value = line.value,
        let hub = value["hub"]?.string.flatMap({ AbsoluteURL($0) }),
        let topic = value["topic"]?.string.flatMap({ AbsoluteURL($0) })
      else { continue }
      outbox[hub, topic] = Outbox.Record(
        digest: value["digest"]?.string,
        notBefore: value["notBefore"]?.moment
      )
    }
    return outbox
  }

  private static func lines(of outbox: Outbox) -> [UInt8] {
    let records = outbox.records.sorted {
      ($0.key.hub.text, $0.key.topic.text) < ($1.key.hub.text, $1.key.topic.text)
    }
    return records.flatMap { key, record in
      var writer = JSONWriter(layout: .compact)
      writer.beginObject()
      writer.member("hub", key.hub.text)
      writer.member("topic", key.topic.text)
      writer.member("digest", record.digest)
      writer.member("notBefore", record.notBefore?.rfc3339)
      writer.endObject()
      writer.endLine()
      return writer.bytes
    }
  }
}

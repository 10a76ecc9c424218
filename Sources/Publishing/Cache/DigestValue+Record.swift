import FeedModel
import FileSystem
import Posts

extension DigestValue {
  /// The digest of a document, of some of its bytes at a time.
  init(of bytes: StoredBytes) {
    var digest = Digest()
    bytes.withPieces { digest.add($0) }
    self = digest.value
  }
}

extension RecordWriter {
  /// Writes a digest.
  mutating func write(_ digest: DigestValue) {
    write(word: digest.first)
    write(word: digest.second)
  }
}

extension RecordReader {
  /// Reads a digest.
  mutating func digest() throws(RecordProblem) -> DigestValue {
    DigestValue(first: try word(), second: try word())
  }
}

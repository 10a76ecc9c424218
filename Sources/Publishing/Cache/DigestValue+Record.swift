import FeedModel
import Posts

extension RecordWriter {
  /// Writes a digest.
  mutating func write(_ digest: DigestValue) {
    write(digest.first)
    write(digest.second)
  }
}

extension RecordReader {
  /// Reads a digest.
  mutating func digest() throws(RecordProblem) -> DigestValue {
    DigestValue(first: try number(), second: try number())
  }
}

import Posts

/// A finished ``Digest``.
struct DigestValue: Hashable, Sendable {
  /// The first half.
  let first: Int

  /// The second half.
  let second: Int
}

extension DigestValue {
  /// The digest of bytes alone.
  init(of bytes: [UInt8]) {
    var digest = Digest()
    digest.add(bytes[...])
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

import FeedModel

/// A digest at the end of a record, which tells one that was damaged.
enum RecordSeal {
  /// How many bytes the digest has.
  private static let length = 16

  /// A record with its digest.
  static func sealed(_ record: [UInt8]) -> [UInt8] {
    record + digest(of: record[...])
  }

  /// Whether a record is as it was sealed.
  static func isWhole(_ sealed: [UInt8]) -> Bool {
    let end = sealed.count - length
    return end >= 0 && sealed[end...].elementsEqual(digest(of: sealed[..<end]))
  }

  private static func digest(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digest = Digest()
    digest.add(bytes)
    return digest.bytes
  }
}

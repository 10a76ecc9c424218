import FeedModel
import Posts

/// A digest at the end of a record, which tells one that was damaged.
enum RecordSeal {
  /// How many bytes the digest has.
  private static let length = 16

  /// A record with its digest.
  static func sealed(_ record: [UInt8]) -> [UInt8] {
    var seal = RecordWriter()
    seal.write(DigestValue(of: record[...]))
    // Many records are kept in memory: none has more room than it needs.
    var sealed: [UInt8] = []
    sealed.reserveCapacity(record.count + length)
    sealed += record
    sealed += seal.bytes
    return sealed
  }

  /// Whether a record is as it was sealed.
  static func isWhole(_ sealed: [UInt8]) -> Bool {
    let end = sealed.count - length
    guard end >= 0 else { return false }
    var seal = RecordReader(sealed, from: end)
    return (try? seal.digest()) == DigestValue(of: sealed[..<end])
  }
}

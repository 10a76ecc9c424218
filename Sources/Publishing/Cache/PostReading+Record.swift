import Diagnostics
import Posts

/// Readings as records: the state of the file, what was said, and the post.
extension PostReading {
  /// The reading of the file at a location as a record.
  func record(at location: PostLocation) -> [UInt8] {
    var record = RecordWriter()
    record.write(location.state)
    record.write(diagnostics.items)
    record.write(post) { $1.write(to: &$0) }
    return RecordSeal.sealed(record.bytes)
  }

  /// Reads a record of the file at a location; nil if it is of another state of the file, or was damaged.
  ///
  /// The header of the post stays bytes until somebody asks for it.
  init?(reading bytes: [UInt8], at location: PostLocation) {
    guard RecordSeal.isWhole(bytes) else { return nil }
    do throws(RecordProblem) {
      var record = RecordReader(bytes)
      guard try record.digest() == location.state else { return nil }
      for problem in try record.problems() { diagnostics.append(problem) }
      if try record.flag() { post = try LoadedPost(reading: &record, at: location) }
    } catch {
      return nil
    }
  }
}

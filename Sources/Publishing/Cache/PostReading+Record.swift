import Diagnostics
import FeedModel
import FileSystem
import Posts

/// Readings as records: the state of the file, what was said, and the post.
extension PostReading {
  /// The reading of the file at a location as a record.
  func record(at location: PostLocation) -> [UInt8] {
    var record = RecordWriter()
    record.write(location.state)
    record.write(diagnostics.items)
    record.write(post) { record, loaded in
      loaded.post.write(to: &record)
      record.write(loaded.links.link.text)
      record.write(loaded.links.original?.text)
      record.write(loaded.links.base.text)
      record.write(loaded.links.jekyllID)
      record.write(loaded.fingerprint)
    }
    return RecordSeal.sealed(record.bytes)
  }

  /// Reads a record of the file at a location; nil if it is of another state of the file, or was damaged.
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

extension LoadedPost {
  fileprivate convenience init(
    reading record: inout RecordReader,
    at location: PostLocation
  ) throws(RecordProblem) {
    var post = try Post(path: location.path, reading: &record)
    post.section = location.section
    self.init(
      post: post,
      location: location,
      links: PostLinks(
        link: try record.url(),
        original: try record.flag() ? try record.url() : nil,
        base: try record.url(),
        jekyllID: try record.optionalText()
      ),
      fingerprint: try record.text()
    )
  }
}

extension RecordReader {
  fileprivate mutating func url() throws(RecordProblem) -> AbsoluteURL {
    AbsoluteURL(known: try text())
  }
}

import FeedModel
import FileSystem
import Glibc

/// A published feed, and what its bytes are at the moment.
struct PublishedTopic: Hashable, Sendable {
  /// Its public address.
  let url: AbsoluteURL

  /// The digest of its bytes, in hexadecimal digits.
  let digest: String

  /// The largest feed that is read, in bytes.
  private static let sizeLimit = 1 << 30

  /// Reads the file of a feed.
  init(_ topic: FeedTopic) throws(FileSystemFailure) {
    let file = try FileDescriptor(opening: topic.path, O_RDONLY)
    let bytes = try file.readWhole(limit: Self.sizeLimit)
    url = topic.url
    digest = Hexadecimal.text(of: SHA1.digest(of: bytes))
  }

  /// Names a feed and its bytes.
  init(url: AbsoluteURL, digest: String) {
    self.url = url
    self.digest = digest
  }
}

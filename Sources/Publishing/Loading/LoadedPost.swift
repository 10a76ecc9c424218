import FeedModel
import FeedRules
import Posts
import Synchronization

/// A post whose header was read, and where its body can be read again.
///
/// An object, since it is handed on to every part of a run. There is one for every post, and most are in no feed: what
/// decides on that is at hand, and the header stays the bytes of a record until somebody asks for it.
final class LoadedPost: Sendable {
  /// What the post is known by.
  let path: PostPath

  /// Where the post was found.
  let location: PostLocation

  /// What decides whether and when the post is published.
  let outline: PostOutline

  /// What the ledger knows the post by, see ``LedgerSign``.
  let sign: Int

  /// A reader that has come to the header.
  private let record: RecordReader?
  private let decoded = AtomicLazyReference<PostHeader>()

  /// Takes a post that was found at a location.
  init(_ header: PostHeader, at location: PostLocation) {
    self.location = location
    path = PostPath(location.path)
    outline = PostOutline(of: header.post)
    sign = LedgerSign(of: header, at: location.path).value
    record = nil
    _ = decoded.storeIfNil(header)
  }

  /// Takes a post from a whole record, as far as needed; the rest is read later.
  init(
    reading record: inout RecordReader,
    at location: PostLocation
  ) throws(RecordProblem) {
    self.location = location
    path = PostPath(location.path)
    outline = try PostOutline(reading: &record)
    sign = try record.word()
    self.record = record
  }

  /// Takes another post without what was read of its header.
  private init(of other: LoadedPost) {
    path = other.path
    location = other.location
    outline = other.outline
    sign = other.sign
    record = other.record
  }

  /// The post for whoever needs its header only for a while: what is read of it goes with that object.
  var passing: LoadedPost {
    record == nil || decoded.load() != nil ? self : LoadedPost(of: self)
  }

  /// The whole header, which is kept from now on.
  private var header: PostHeader { decoded.storeIfNil(passingHeader) }

  /// The whole header for whoever asks once: many posts are asked for their ids, few for more.
  private var passingHeader: PostHeader {
    if let header = decoded.load() { return header }
    // A whole record is what was written; but somebody may have made one, and that is no reason to stop.
    var rest = record ?? RecordReader([])
    let header = try? PostHeader(reading: &rest, at: location)
    return header ?? PostHeader(of: outline, at: location)
  }

  /// What the header says.
  var post: Post { header.post }

  /// The places that the post names or gets.
  var links: PostLinks { header.links }

  /// The fingerprint of title and body.
  var fingerprint: String { header.fingerprint }

  /// Writes the post so that it can be read later.
  func write(to record: inout RecordWriter) {
    outline.write(to: &record)
    record.write(word: sign)
    header.write(to: &record)
  }

  /// What of the post decides its id.
  var identity: IdentitySubject {
    let header = passingHeader
    return IdentitySubject(
      path: path,
      guid: Self.guid(of: header.post),
      from: header.post.original?.value,
      title: header.post.title?.value ?? "",
      published: header.post.published,
      fingerprint: header.fingerprint,
      link: header.links.link,
      jekyllID: header.links.jekyllID
    )
  }

  /// The id in the front matter, if it is an absolute IRI (RFC 4287 §4.2.6).
  var guid: String? {
    guard outline.hasGUID else { return nil }
    return Self.guid(of: passingHeader.post)
  }

  private static func guid(of post: Post) -> String? {
    post.guid.flatMap { EntryIdentifier.id($0.value) }?.text
  }
}

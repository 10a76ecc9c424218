import FeedModel
import FeedRules
import Posts

/// A post whose header was read, and where its body can be read again.
///
/// An object, since it holds much and is handed on to every part of a run.
final class LoadedPost: Sendable {
  /// What the header says.
  let post: Post

  /// What the post is known by.
  let path: PostPath

  /// Where the post was found.
  let location: PostLocation

  /// The places that the post names or gets.
  let links: PostLinks

  /// The fingerprint of title and body.
  let fingerprint: String

  /// Takes a post that was found at a location.
  init(post: Post, location: PostLocation, links: PostLinks, fingerprint: String) {
    self.post = post
    self.location = location
    self.links = links
    self.fingerprint = fingerprint
    path = PostPath(post.path)
  }

  /// What of the post decides its id.
  var identity: IdentitySubject {
    IdentitySubject(
      path: path,
      guid: guid?.text,
      from: post.original?.value,
      title: post.title?.value ?? "",
      published: post.published,
      fingerprint: fingerprint,
      link: links.link,
      jekyllID: links.jekyllID
    )
  }

  /// The id in the front matter, if it is an absolute IRI (RFC 4287 §4.2.6).
  private var guid: AbsoluteURL? {
    post.guid.flatMap { EntryIdentifier.id($0.value) }
  }
}

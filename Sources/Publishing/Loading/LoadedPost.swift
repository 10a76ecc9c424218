import FeedModel
import FeedRules
import Posts

/// A post whose header was read, and where its body can be read again.
struct LoadedPost: Sendable {
  /// What the header says.
  let post: Post

  /// Where the post was found.
  let location: PostLocation

  /// The places that the post names or gets.
  let links: PostLinks

  /// The fingerprint of title and body.
  let fingerprint: String

  /// What of the post decides its id.
  var identity: IdentitySubject {
    IdentitySubject(
      path: post.path,
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

import FeedModel
import Posts

/// All that the header of a post says, and what was found out when it was read.
final class PostHeader: Sendable {
  /// What the header says.
  let post: Post

  /// The places that the post names or gets.
  let links: PostLinks

  /// The fingerprint of title and body.
  let fingerprint: String

  /// Takes the header of a post.
  init(post: Post, links: PostLinks, fingerprint: String) {
    self.post = post
    self.links = links
    self.fingerprint = fingerprint
  }

  /// Writes the header, but for what whoever finds the file knows.
  func write(to record: inout RecordWriter) {
    record.write(fingerprint)
    record.write(links.link.text)
    record.write(links.original?.text)
    record.write(links.base == links.link ? nil : links.base.text)
    record.write(links.jekyllID)
    post.write(to: &record)
  }

  /// Reads the header of a post that was found at a location.
  convenience init(
    reading record: inout RecordReader,
    at location: PostLocation
  ) throws(RecordProblem) {
    let fingerprint = try record.text()
    let link = AbsoluteURL(known: try record.text())
    let links = PostLinks(
      link: link,
      original: try record.optionalText().map(AbsoluteURL.init(known:)),
      base: try record.optionalText().map(AbsoluteURL.init(known:)) ?? link,
      jekyllID: try record.optionalText()
    )
    var post = try Post(path: location.path, reading: &record)
    post.section = location.section
    self.init(post: post, links: links, fingerprint: fingerprint)
  }

  /// The header of a post of which nothing but an outline is known: no file has its fingerprint.
  convenience init(of outline: PostOutline, at location: PostLocation) {
    let nowhere = AbsoluteURL(known: "about:blank")
    self.init(
      post: Post(path: location.path, published: outline.published),
      links: PostLinks(link: nowhere, original: nil, base: nowhere, jekyllID: nil),
      fingerprint: ""
    )
  }
}

import Diagnostics
import FeedModel
import Posts

/// The places that a post names or gets: its link, where it came from, what its URLs are seen from.
struct PostLinks: Sendable {
  /// The page that holds the post.
  let link: AbsoluteURL

  /// Where the post was first published, if that is another page.
  let original: AbsoluteURL?

  /// What the URLs of the body are resolved against.
  let base: AbsoluteURL

  /// The id that jekyll-feed gives the post; nil where such ids are not wanted.
  let jekyllID: String?

  /// Takes places that were found before.
  init(link: AbsoluteURL, original: AbsoluteURL?, base: AbsoluteURL, jekyllID: String?) {
    self.link = link
    self.original = original
    self.base = base
    self.jekyllID = jekyllID
  }

  /// Finds the places of a post on a site; a field that is no URL of the web is a warning in the list.
  init(
    of post: Post,
    at filePath: String,
    on configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) {
    let site = configuration.site
    let original = post.original.flatMap { AbsoluteURL($0.value)?.ifWeb }
    let subject = PermalinkSubject(of: post, in: site.timeZone)
    let jekyll = JekyllLink(of: post, on: configuration)
    let typed = post.link.map { jekyll?.link ?? Self.link($0.value, of: subject, on: site) }
    link =
      jekyll?.link ?? HugoLink.link(of: post, on: configuration) ?? typed.flatMap { $0 }
      ?? configuration.posts.permalink.map {
        site.url.appendingRelativePath($0.path(of: subject))
      } ?? original ?? site.url.appendingRelativePath(subject.path)
    self.original = original == link ? nil : original
    // A body is seen from where it came from only if that is a place: “from: a friend” is none.
    let isOrigin = post.base != nil && post.base?.position == post.original?.position
    let base = isOrigin ? original : post.base.flatMap { [link] in link.resolving($0.value)?.ifWeb }
    self.base = base ?? link
    jekyllID =
      configuration.ids.scheme == .jekyll
      ? jekyll?.id ?? JekyllLink.id(of: post, at: link, on: configuration) : nil

    let ownBase = isOrigin ? nil : post.base
    let fields = [(post.link, typed.flatMap { $0 }), (post.original, original), (ownBase, base)]
    for case (let field?, nil) in fields {
      diagnostics.append(Self.problem(with: field, in: filePath))
    }
  }

  /// The link that the front matter gives: a URL, or a path below the site, which may be a pattern.
  private static func link(
    _ text: String,
    of subject: PermalinkSubject,
    on site: SiteSettings
  ) -> AbsoluteURL? {
    if let url = AbsoluteURL(text) { return url.ifWeb }
    let path = (try? PermalinkPattern(text))?.path(of: subject) ?? text
    return site.url.appendingRelativePath(path)
  }

  private static func problem(with field: Located<String>, in file: String) -> Diagnostic {
    Diagnostic(
      .invalidURL,
      file: file,
      position: field.position,
      "“\(field.value)” is no URL of the web; it was passed over"
    )
  }
}

extension AbsoluteURL {
  /// The URL itself if a browser can open it, else nothing.
  fileprivate var ifWeb: AbsoluteURL? { isWeb ? self : nil }
}

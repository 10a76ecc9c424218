import FeedModel
import Posts

/// The page that Hugo gives a post.
enum HugoLink {
  /// The page of a post on a site; nil where another dialect gives the pages.
  static func link(of post: Post, on configuration: Configuration) -> AbsoluteURL? {
    guard configuration.posts.dialect == .hugo else { return nil }
    let site = configuration.site.url.text
    let base = site.hasSuffix("/") ? String(site.dropLast()) : site
    return AbsoluteURL(base + HugoPage(of: post, configuration.posts.hugo).path)
  }
}

import FeedModel
import Posts

/// The page and the id that Jekyll and jekyll-feed give a post.
struct JekyllLink {
  /// The page.
  let link: AbsoluteURL

  /// The id.
  let id: String

  /// Finds the page of a post on a site; nil where another dialect gives the pages.
  init?(of post: Post, on configuration: Configuration) {
    guard configuration.posts.dialect == .jekyll else { return nil }
    let site = configuration.site
    let collection = configuration.posts.collection(ofPath: post.path)
    let page = JekyllPage(of: post, in: collection, site.timeZone)
    let url = page.url(by: configuration.posts.jekyllPermalink(ofCollection: collection))
    let address = JekyllAddress(site: site.url, configuration.ids.normalization)
    guard let link = AbsoluteURL(address.url(ofPath: url)) else { return nil }
    self.link = link
    id = Self.checked(address.url(ofPath: page.id(ofPageAt: url)))
  }

  /// The id that jekyll-feed would give a post whose page is known.
  static func id(of post: Post, at link: AbsoluteURL, on configuration: Configuration) -> String {
    let site = configuration.site
    let address = JekyllAddress(site: site.url, configuration.ids.normalization)
    let path =
      link.text.hasPrefix(address.base) ? String(link.text.dropFirst(address.base.count)) : ""
    guard path.hasPrefix("/") else { return link.text }
    let page = JekyllPage(of: post, in: PostPlace.usualCollection, site.timeZone)
    return checked(address.url(ofPath: page.id(ofPageAt: path)))
  }

  private static func checked(_ id: String) -> String {
    AbsoluteURL(id)?.text ?? id
  }
}

extension PostSettings {
  /// The pattern of the posts of a collection.
  fileprivate func jekyllPermalink(ofCollection name: String) -> JekyllPermalink {
    collections.first { $0.name == name }?.permalink ?? jekyllPermalink ?? .usual
  }
}

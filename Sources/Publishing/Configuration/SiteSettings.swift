package import FeedModel

/// The site that the feeds speak for: the `site` object.
package struct SiteSettings: Sendable {
  /// The title of the site and of its feeds.
  package var title: String

  /// A sentence about the site.
  package var description: String?

  /// The page that the feeds speak for; site-relative paths are appended to it.
  package var url: AbsoluteURL

  /// What the path of a feed is appended to for its public URL.
  package var feedsURL: AbsoluteURL

  /// The language of the site, an RFC 5646 tag.
  package var language: String?

  /// Who writes posts that name nobody.
  package var author: Person?

  /// The zone of times that name none.
  package var timeZone: TimeZone

  /// The copyright line.
  package var copyright: String?

  /// A small square picture.
  package var icon: AbsoluteURL?

  /// A larger picture, twice as wide as high.
  package var logo: AbsoluteURL?

  /// Who tells subscribers at once when a feed has changed (WebSub).
  package var hubs: [AbsoluteURL]

  /// Who tells the programs of subscribers that an RSS feed has changed (rssCloud).
  package var cloud: CloudServer?

  /// Makes the settings of a site from its title and URL; the rest has its defaults.
  init(title: String, url: AbsoluteURL) {
    self.title = title
    self.url = url
    self.feedsURL = url
    self.timeZone = .utc
    self.hubs = []
  }
}

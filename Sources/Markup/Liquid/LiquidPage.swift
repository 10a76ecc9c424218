package import FeedModel

/// What templates in a post can say of the post itself.
package struct LiquidPage: Sendable {
  /// The title of the post; empty if it has none.
  let title: String

  /// The link of the post.
  let link: String

  /// When the post was published, on the site's clock.
  let date: CivilTime

  /// Takes what a post says of itself.
  package init(title: String?, link: AbsoluteURL, date: CivilTime) {
    self.title = title ?? ""
    self.link = link.text
    self.date = date
  }
}

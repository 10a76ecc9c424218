package import FeedModel

/// What templates in posts can say of their site.
package struct LiquidSite: Sendable {
  /// The title of the site.
  let title: String

  /// A sentence about the site; empty if there is none.
  let description: String

  /// Scheme and host of the site, without a slash at the end: `site.url`.
  let origin: String

  /// The path of the site, without a slash at the end: `site.baseurl`.
  let path: String

  /// Finds the link of a post by the name that another post has for it.
  let link: @Sendable (String) -> String?

  /// Takes what the configuration says of a site, and a way to find posts.
  ///
  /// - Parameters:
  ///   - title: The title of the site.
  ///   - description: A sentence about the site.
  ///   - url: The page that the site begins with.
  ///   - link: Gives the link of the post of a name, such as `2020-01-02-name` or `sub/name.md`.
  package init(
    title: String,
    description: String?,
    url: AbsoluteURL,
    link: @escaping @Sendable (String) -> String?
  ) {
    self.title = title
    self.description = description ?? ""
    self.link = link
    let text = url.text[...]
    let host = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text
    let pathStart = host.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? text.endIndex
    origin = String(text[..<pathStart])
    var path = text[pathStart...].prefix { $0 != "?" && $0 != "#" }
    while path.last == "/" { path.removeLast() }
    self.path = String(path)
  }

  /// A path below the site as a path of the host; a URL as it is.
  func relativeURL(_ path: String) -> String {
    if Self.isAbsolute(path) { return path }
    return self.path + (path.hasPrefix("/") ? path : "/" + path)
  }

  /// A path below the site as a URL.
  func absoluteURL(_ path: String) -> String {
    Self.isAbsolute(path) ? path : origin + relativeURL(path)
  }

  private static func isAbsolute(_ text: String) -> Bool {
    text.hasPrefix("https:") || text.hasPrefix("http:") || text.hasPrefix("//")
  }
}

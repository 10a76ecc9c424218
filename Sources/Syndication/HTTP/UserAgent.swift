package import FeedModel

/// How requests name the program that sends them, and where to complain.
package enum UserAgent {
  /// The value of `User-Agent`, such as `feedgen/1.0 (+https://example.org/)`: the page is that of the site it works for.
  package static func text(version: String, site: AbsoluteURL?) -> String {
    let contact = site.map { " (+\($0.text))" } ?? ""
    return "feedgen/\(version)\(contact)"
  }
}

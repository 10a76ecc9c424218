import Diagnostics

/// Cases of which only the part that matters is written.
extension RuleCase {
  private static let prefixes = """
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/" \
    xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" \
    xmlns:georss="http://www.georss.org/georss" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" \
    xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:fh="http://purl.org/syndication/history/1.0" \
    xmlns:ag="http://purl.org/rss/1.0/modules/aggregation/" xmlns:app="http://www.w3.org/2007/app"
    """

  /// The head of every channel, which has what every channel needs.
  private static let head = """
    <title>x</title><link>https://a.example/</link><description>x</description><language>en</language>\
    <atom:link rel="self" href="https://a.example/rss"/>
    """

  /// An RSS document with a channel that has something.
  static func channel(_ content: String, version: String = "2.0") -> String {
    """
    <rss version="\(version)" \(prefixes) xmlns:atom="http://www.w3.org/2005/Atom"><channel>\(head)\(content)</channel></rss>
    """
  }

  /// An Atom document with a feed that has something.
  static func feed(_ content: String) -> String {
    #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" \#(prefixes)>\#(content)</feed>"#
  }

  /// A problem of a channel of RSS, and a channel without it.
  static func inChannel(
    _ code: DiagnosticCode,
    _ raising: String,
    not sparing: String,
    version: String = "2.0"
  ) -> RuleCase {
    RuleCase(code, channel(raising, version: version), not: channel(sparing, version: version))
  }

  /// A problem of an item of RSS, and an item without it.
  static func inItem(_ code: DiagnosticCode, _ raising: String, not sparing: String) -> RuleCase {
    inChannel(code, "<item>\(raising)</item>", not: "<item>\(sparing)</item>")
  }

  /// A problem of a feed of Atom, and a feed without it.
  static func inFeed(
    _ code: DiagnosticCode,
    _ raising: String,
    not sparing: String,
    base: String? = nil
  ) -> RuleCase {
    RuleCase(code, feed(raising), not: feed(sparing), base: base)
  }

  /// A problem of an entry of Atom, and an entry without it.
  static func inEntry(_ code: DiagnosticCode, _ raising: String, not sparing: String) -> RuleCase {
    inFeed(code, "<entry>\(raising)</entry>", not: "<entry>\(sparing)</entry>")
  }
}

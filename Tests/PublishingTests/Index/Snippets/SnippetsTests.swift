import Testing

@testable import Publishing

/// Lines that people copy into their pages and servers.
@Suite struct SnippetsTests {
  private func snippets(_ keys: String, inSite: String = "") throws -> [String: String] {
    let configuration = try sampleConfiguration(keys, inSite: inSite)
    let all = Snippets(of: configuration, FeedListing.all(of: configuration)).all
    return Dictionary(
      uniqueKeysWithValues: all.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }

  private static let everything = #"""
    "feeds": [{"format": "rss", "ttl": 60}, {"format": "atom"}, {"format": "json"}],
    "index": {"opml": true}
    """#

  @Test func `pages get a link for every format`() throws {
    #expect(
      try snippets(Self.everything)["head.html"] == """
        <!-- Made by feedgen; changes are overwritten. -->
        <link rel="alternate" type="application/atom+xml" title="T (Atom)" href="https://example.org/blog/atom.xml">
        <link rel="alternate" type="application/rss+xml" title="T (RSS)" href="https://example.org/blog/rss.xml">
        <link rel="alternate" type="application/feed+json" title="T (JSON Feed)" href="https://example.org/blog/feed.json">

        """
    )
  }

  @Test(arguments: [
    (
      "nginx.conf",
      """
      location = "/blog/rss.xml" {
        types { }
        default_type "application/rss+xml; charset=utf-8";
        expires 3600s;
      }

      """
    ),
    (
      "Caddyfile",
      """
      @feedgen2 path "/blog/atom.xml"
      header @feedgen2 Content-Type "application/atom+xml; charset=utf-8"
      header @feedgen2 Cache-Control "max-age=900"

      """
    ),
    (
      "apache.htaccess",
      """
      <If "%{REQUEST_URI} == '/blog/feed.json'">
        ForceType "application/feed+json"
        <IfModule mod_headers.c>
          Header set Cache-Control "max-age=900"
        </IfModule>
      </If>

      """
    ),
    (
      "_headers",
      """
      /blog/feeds.opml
        Content-Type: text/x-opml; charset=utf-8
        Cache-Control: max-age=900

      """
    ),
  ])
  func `a server says what a file is, and how long it may be kept`(name: String, block: String)
    throws
  {
    #expect(try snippets(Self.everything)[name]?.contains("\n\n" + block) == true)
  }

  @Test func `archives are served as what they are, whatever their numbers`() throws {
    let snippets = try snippets(
      #""feeds": [{"format": "atom", "path": "a b/x.atom", "archive": true}]"#
    )
    let pattern = "^/blog/a.b/x-archive-[0-9]+[.]atom$"
    #expect(snippets["nginx.conf"]?.contains("location ~ \"\(pattern)\" {") == true)
    #expect(snippets["nginx.conf"]?.contains("expires 86400s;") == true)
    #expect(snippets["Caddyfile"]?.contains("@feedgen2 path_regexp \(pattern)\n") == true)
    #expect(
      snippets["apache.htaccess"]?.contains("<If \"%{REQUEST_URI} =~ m#\(pattern)#\">") == true
    )
    #expect(snippets["_headers"]?.contains("\n/blog/a%20b/x-archive-*\n") == true)
  }

  @Test func `every file of the site is in every server's lines`() throws {
    let snippets = try snippets(Self.everything)
    for name in ["nginx.conf", "Caddyfile", "apache.htaccess", "_headers"] {
      for path in ["rss.xml", "atom.xml", "feed.json", "feeds.opml", "feed.css"] {
        #expect(snippets[name]?.contains("/blog/\(path)") == true, "\(name) lacks \(path)")
      }
    }
  }

  @Test func `paths are those of the URL, and quoted as each server reads them`() throws {
    let snippets = try snippets(
      #""feeds": [{"format": "rss", "path": "a b/it's \"é\" 100%.xml"}, {"format": "atom", "path": "a:b*.xml"}]"#,
      inSite: #""feedsURL": "https://feeds.example.org/x/""#
    )
    #expect(snippets["nginx.conf"]?.contains(#"= "/x/a b/it's \"é\" 100%.xml" {"#) == true)
    #expect(snippets["apache.htaccess"]?.contains(#"== '/x/a b/it\'s \"é\" 100\%.xml'">"#) == true)
    #expect(
      snippets["_headers"]?.contains("\n/x/a%20b/it's%20%22%C3%A9%22%20100%25.xml\n") == true
    )
    #expect(snippets["_headers"]?.contains("\n/x/a%3Ab%2A.xml\n") == true)
  }

  @Test func `what means something to a server in a path means itself`() throws {
    let snippets = try snippets(
      #""feeds": [{"format": "rss", "path": "{a}*.xml"}, {"format": "atom", "path": "a\\b"}]"#
    )
    #expect(snippets["Caddyfile"]?.contains(#"@feedgen2 path "/blog/a\\b""#) == true)
    #expect(snippets["Caddyfile"]?.contains(#" path_regexp ^/blog/.a.[*][.]xml$"#) == true)
    #expect(snippets["nginx.conf"]?.contains(#" = "/blog/a\\b" {"#) == true)
    #expect(snippets["apache.htaccess"]?.contains(#"== '/blog/a\\\\b'">"#) == true)
  }

  @Test func `what keeps browsers from the style sheet is told where there is one`() throws {
    #expect(
      try snippets("")["nginx.conf"]?.contains("# Browsers show a feed with its style") == true
    )
    #expect(try snippets(#""index": false"#)["nginx.conf"]?.contains("# Browsers") == false)
  }
}

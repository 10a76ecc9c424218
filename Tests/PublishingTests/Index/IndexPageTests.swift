import Testing

@testable import Publishing

/// What visitors see of the feeds of a site.
@Suite struct IndexPageTests {
  private func page(_ keys: String = "", inSite: String = "") throws -> String {
    let configuration = try sampleConfiguration(keys, inSite: inSite)
    var page = IndexPage(
      of: configuration,
      FeedListing.all(of: configuration),
      .matching(configuration.site.language)
    )
    return String(decoding: page.bytes(), as: UTF8.self)
  }

  @Test func `each format has a link and an address to copy`() throws {
    let page = try page()
    for (format, path) in [("Atom", "atom.xml"), ("RSS", "rss.xml")] {
      let type = "application/\(format.lowercased())+xml"
      let address = "https://example.org/blog/\(path)"
      #expect(
        page.contains(
          """
          <p class="address"><a href="\(address)" type="\(type)">\(format)</a> \
          <code dir="ltr">\(address)</code></p>
          """
        )
      )
      #expect(
        page.contains(
          #"<link rel="alternate" type="\#(type)" title="T (\#(format))" href="\#(address)">"#
        )
      )
    }
  }

  @Test func `several feeds have names, and say what they hold`() throws {
    let page = try page(
      #""feeds": [{"format": "rss"}, {"format": "rss", "path": "s.xml", "mode": "summary"}]"#
    )
    #expect(page.contains(#"<h2 id="feed-1" lang="" dir="auto">T</h2>"#))
    #expect(page.contains(#"<h2 id="feed-2" lang="" dir="auto">T (s.xml)</h2>"#))
    #expect(page.contains(#"<p class="holds">Full text</p>"#))
    #expect(page.contains(#"<p class="holds">Summaries</p>"#))
    #expect(page.contains(#"aria-describedby="feed-2">RSS</a>"#))
  }

  @Test func `a feed that is alone is named by the page`() throws {
    let page = try page()
    #expect(!page.contains("<h2"))
    #expect(!page.contains("aria-describedby"))
  }

  @Test func `what the site says is shown as it is, and is no markup`() throws {
    let page = try page(
      inSite: #""description": "a <script>b</script> & \"c\"", "icon": "/i.png""#
    )
    #expect(
      page.contains(
        "<p class=\"about\" lang=\"\" dir=\"auto\">a &lt;script&gt;b&lt;/script&gt; &amp; \"c\"</p>"
      )
    )
    #expect(!page.contains("<script"))
    #expect(page.contains(#"<link rel="icon" href="https://example.org/blog/i.png">"#))
  }

  @Test func `what HTML cannot carry is left out`() throws {
    #expect(try page(inSite: #""description": "a\u0008b""#).contains(">ab</p>"))
  }

  @Test func `the page speaks the site's language, from its side`() throws {
    let arabic = try page(inSite: #""language": "ar""#)
    #expect(arabic.contains(#"<html lang="ar" dir="rtl">"#))
    #expect(arabic.contains(#"<h1 dir="auto">"#))
    #expect(arabic.contains("للاشتراك"))
    let other = try page(inSite: #""language": "tlh""#)
    #expect(other.contains(#"<html lang="en" dir="ltr">"#))
    #expect(other.contains(#"<h1 lang="tlh" dir="auto">"#))
  }

  @Test func `the list for readers is linked where there is one`() throws {
    #expect(try !page().contains("opml"))
    #expect(
      try page(#""index": {"opml": "a/b.opml"}"#).contains(
        #"<a href="https://example.org/blog/a/b.opml" type="text/x-opml">"#
      )
    )
  }

  @Test func `it is marked, whole, and needs nothing else`() throws {
    let page = try page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<!-- Made by feedgen; changes are overwritten. -->\n"))
    #expect(page.hasSuffix("</body>\n</html>\n"))
    #expect(page.contains(#"<meta name="generator" content="feedgen">"#))
    #expect(!page.contains("<script") && !page.contains("stylesheet") && !page.contains("@import"))
    #expect(IndexPublisher.isOurs(Array(page.utf8)))
  }
}

import FeedFormats
import FeedModel

/// The page that lists the feeds of a site and says how to subscribe: HTML without scripts, in the site's language.
struct IndexPage {
  private let configuration: Configuration
  private let listings: [FeedListing]
  private let phrases: IndexPhrases
  private var html = MarkupBuilder()

  /// Prepares the page of a site.
  init(of configuration: Configuration, _ listings: [FeedListing], _ phrases: IndexPhrases) {
    self.configuration = configuration
    self.listings = listings
    self.phrases = phrases
  }

  /// The page (WHATWG HTML §13.1).
  mutating func bytes() -> [UInt8] {
    html.markup("<!DOCTYPE html>\n<!--")
    html.markup(Generator.comment)
    html.markup("-->\n")
    html.tag(
      "html",
      ["lang": phrases.language, "dir": phrases.isRightToLeft ? "rtl" : "ltr"]
    )
    html.markup("\n<head>\n")
    head()
    html.markup("</head>\n<body>\n")
    header()
    html.markup("<main>\n<p class=\"how\">")
    html.text(phrases.invitation)
    html.markup("</p>\n<ul class=\"feeds\">\n")
    for (index, listing) in listings.enumerated() {
      item(listing, id: listings.count > 1 ? "feed-\(index + 1)" : nil)
    }
    html.markup("</ul>\n")
    list()
    html.markup("</main>\n</body>\n</html>\n")
    return html.bytes
  }

  private mutating func head() {
    html.markup("<meta charset=\"utf-8\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.tag("meta", ["name": "generator", "content": Generator.name])
    html.markup("\n<title>")
    html.text("\(phrases.feeds) – \(configuration.site.title)")
    html.markup("</title>\n")
    if let icon = configuration.site.icon {
      html.tag("link", ["rel": "icon", "href": icon.text])
      html.markup("\n")
    }
    html.append(AlternateLinks(to: listings))
    html.markup("<style>\n")
    html.markup(Palette.root)
    html.markup(IndexPageStyle.page)
    html.markup(Palette.dark)
    html.markup(IndexPageStyle.rules)
    html.markup("</style>\n")
  }

  private mutating func header() {
    let site = configuration.site
    html.markup("<header>\n<p class=\"kind\">")
    html.text(phrases.feeds)
    html.markup("</p>\n")
    html.tag("h1", ["lang": language(site.language), "dir": "auto"])
    html.tag("a", ["href": site.url.text])
    html.text(site.title)
    html.markup("</a></h1>\n")
    if let description = site.description { paragraph("about", description, site.language) }
    html.markup("</header>\n")
  }

  /// Writes a feed: what it is called and holds, unless it is the only one, then an address to copy for every format.
  private mutating func item(_ listing: FeedListing, id: String?) {
    html.markup("<li>\n")
    if let id {
      html.tag("h2", ["id": id, "lang": language(configuration.site.language), "dir": "auto"])
      html.text(listing.name)
      html.markup("</h2>\n<p class=\"holds\">")
      html.text(listing.isOfSummaries ? phrases.summaries : phrases.whole)
      html.markup("</p>\n")
    }
    if let description = listing.description, description != configuration.site.description {
      paragraph("about", description, configuration.site.language)
    }
    addresses(of: listing, id: id)
    html.markup("</li>\n")
  }

  /// Writes a link and an address to copy for every format; the id is that of the feed's name.
  private mutating func addresses(of listing: FeedListing, id: String?) {
    for form in listing.forms {
      html.markup("<p class=\"address\">")
      html.tag(
        "a",
        [
          "href": form.url.text, "type": form.settings.format.mediaType, "aria-describedby": id,
        ]
      )
      html.text(form.settings.format.title)
      html.markup("</a> <code dir=\"ltr\">")
      html.text(form.url.text)
      html.markup("</code></p>\n")
    }
  }

  /// Writes the way to the same list for feed readers.
  private mutating func list() {
    guard let path = configuration.index.opml else { return }
    html.markup("<p class=\"list\">")
    html.tag("a", ["href": configuration.publicURL(of: path).text, "type": "text/x-opml"])
    html.text(phrases.list)
    html.markup("</a></p>\n")
  }

  /// Writes a text of the site's, which goes the way of its own first letter.
  private mutating func paragraph(_ kind: String, _ text: String, _ language: String?) {
    html.tag("p", ["class": kind, "lang": self.language(language), "dir": "auto"])
    html.text(text)
    html.markup("</p>\n")
  }

  /// The `lang` of a text of the site's: empty where the language is not known, nothing where it is the page's.
  private func language(_ tag: String?) -> String? {
    tag == phrases.language ? nil : tag ?? ""
  }
}

import FeedFormats
import FeedModel

/// The elements that lead from a page to its feeds (“autodiscovery”, WHATWG HTML §4.6.7.1).
struct AlternateLinks {
  private let listings: [FeedListing]

  /// Leads to every format of some feeds.
  init(to listings: [FeedListing]) {
    self.listings = listings
  }

  /// Writes a `link` on a line of its own for every format of every feed; readers take the first they know.
  func write(to html: inout MarkupBuilder) {
    for listing in listings {
      for form in listing.forms {
        let format = form.settings.format
        let title = listing.forms.count > 1 ? "\(listing.name) (\(format.title))" : listing.name
        html.tag(
          "link",
          ["rel": "alternate", "type": format.mediaType, "title": title, "href": form.url.text]
        )
        html.markup("\n")
      }
    }
  }
}

extension MarkupBuilder {
  /// Adds the links.
  mutating func append(_ links: AlternateLinks) {
    links.write(to: &self)
  }
}

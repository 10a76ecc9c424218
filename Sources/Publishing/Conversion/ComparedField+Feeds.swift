import FeedModel

extension ComparedField<ReceivedFeed> {
  /// What is compared of feeds; where one is published may be said anew, and is no loss.
  static let ofFeeds: [ComparedField] = [
    ComparedField("the id", tellsDerived: true, \.id),
    ComparedField("the title", tellsDerived: true, \.title),
    ComparedField("the description", \.description),
    ComparedField("its own address", tellsDerived: true) { $0.selfLink == nil ? nil : true },
    ComparedField("the link", tellsDerived: true, \.siteLink),
    ComparedField("the language", \.language),
    ComparedField("the list of authors", tellsDerived: true) { feed in
      feed.authors.isEmpty ? nil : feed.authors.map(\.name)
    },
    ComparedField("the mail address of an author") { mails($0.authors) },
    ComparedField("the page of an author") { pages($0.authors) },
    ComparedField("the copyright line", \.rights),
    ComparedField("the icon", \.icon),
    ComparedField("the logo", \.logo),
    ComparedField("the time to live", \.timeToLive),
    ComparedField("the list of hubs") { $0.hubs.isEmpty ? nil : $0.hubs },
    ComparedField("the date of the last change", tellsDerived: true, \.updated),
    ComparedField("the list of deleted entries") { $0.deletions.isEmpty ? nil : $0.deletions },
    ComparedField("the place among archives", \.history),
  ]

  private static func mails(_ people: [Person]) -> [String]? {
    let mails = people.compactMap(\.email)
    return mails.isEmpty ? nil : mails
  }

  private static func pages(_ people: [Person]) -> [AbsoluteURL]? {
    let pages = people.compactMap(\.url)
    return pages.isEmpty ? nil : pages
  }
}

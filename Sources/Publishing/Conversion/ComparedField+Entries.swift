import FeedModel
import HTML

extension ComparedField<ReceivedEntry> {
  /// What is compared of entries.
  static let ofEntries: [ComparedField] = [
    ComparedField("the id") { before, after in
      guard before.id != after.id else { return nil }
      return after.id == nil
    },
    ComparedField("the title", \.title),
    ComparedField("the link", tellsDerived: true, \.link),
    ComparedField("the link to where it was first published", \.original),
    ComparedField("the date of publication", tellsDerived: true, \.published),
    ComparedField("the date of the last change", tellsDerived: true) { $0.updated },
    ComparedField("the list of authors") { $0.authors.isEmpty ? nil : $0.authors.map(\.name) },
    ComparedField("the mail address of an author") { entry in
      let mails = entry.authors.compactMap(\.email)
      return mails.isEmpty ? nil : mails
    },
    ComparedField("the page of an author") { entry in
      let pages = entry.authors.compactMap(\.url)
      return pages.isEmpty ? nil : pages
    },
    ComparedField("the list of categories") { $0.categories.isEmpty ? nil : $0.categories },
    ComparedField("the text") { before, after in isTextLost(before, after) ? true : nil },
    ComparedField("the summary") { before, after in isSummaryLost(before, after) ? true : nil },
    ComparedField("the markup of the summary") { before, after in
      isMarkupLost(before, after) ? true : nil
    },
    ComparedField("the picture") { $0.image?.url },
    ComparedField("the size of the picture") { $0.image.flatMap { $0.width ?? $0.height } },
    ComparedField("the list of files") { $0.enclosures.isEmpty ? nil : $0.enclosures.map(\.url) },
    ComparedField("the size of a file") { entry in
      let sizes = entry.enclosures.compactMap(\.length)
      return sizes.isEmpty ? nil : sizes
    },
    ComparedField("the playing time of a file") { entry in
      let times = entry.enclosures.compactMap(\.duration)
      return times.isEmpty ? nil : times
    },
    ComparedField("the language", \.language),
    ComparedField("the source", \.source),
  ]

  private static func words(_ html: [UInt8]?) -> [UInt8]? {
    html.map { HTMLPlainText(of: $0).bytes }
  }

  /// The full text has to come back with its words.
  private static func isTextLost(_ before: ReceivedEntry, _ after: ReceivedEntry) -> Bool {
    guard let old = words(before.content), !old.isEmpty else { return false }
    return words(after.content) != old
  }

  /// The short text has to come back, or to be the full one where there is no other.
  private static func isSummaryLost(_ before: ReceivedEntry, _ after: ReceivedEntry) -> Bool {
    guard let old = words(before.summary), !old.isEmpty, words(after.summary) != old else {
      return false
    }
    return before.content != nil || words(after.content) != old
  }

  private static func isMarkupLost(_ before: ReceivedEntry, _ after: ReceivedEntry) -> Bool {
    guard before.content != nil, let summary = before.summary else { return false }
    return EntryCompletion.hasMarkup(summary)
      && after.summary.map(EntryCompletion.hasMarkup) != true
  }
}

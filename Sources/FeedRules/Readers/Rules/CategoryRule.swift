import Diagnostics

/// FreshRSS keeps the categories of an entry as one list with commas.
struct CategoryRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for entry in feed.entries {
      for category in entry.categories where category.text.utf8.contains(UInt8(ascii: ",")) {
        findings.add(
          .commaInCategory,
          at: category.position,
          "the category \(Quotation.of(category.text)) holds a comma, at which FreshRSS splits it"
        )
      }
    }
  }
}

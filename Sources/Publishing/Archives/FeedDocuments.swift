/// Something of each document that a feed consists of.
struct FeedDocuments<Element> {
  /// That of the archives, the oldest first.
  var archives: [Element]

  /// That of the document to subscribe to, or of the only one.
  var main: Element

  /// Takes that of the document to subscribe to, and that of its archives.
  init(_ main: Element, archives: [Element] = []) {
    self.main = main
    self.archives = archives
  }

  /// All of it, the archives first: no link then leads to what comes later.
  var all: [Element] { archives + [main] }

  /// Puts what comes document after document together again, as other things of the same documents are.
  static func grouped<Other>(
    _ elements: [Element],
    as groups: [FeedDocuments<Other>]
  ) -> [FeedDocuments] {
    var rest = elements[...]
    return groups.map { group in
      let own = rest.prefix(group.archives.count + 1)
      rest = rest.dropFirst(own.count)
      return FeedDocuments(own[own.endIndex - 1], archives: Array(own.dropLast()))
    }
  }

  /// Something else of each document, made in this order.
  func map<Other>(_ transform: (Element) -> Other) -> FeedDocuments<Other> {
    let archives = archives.map(transform)
    return FeedDocuments<Other>(transform(main), archives: archives)
  }
}

extension FeedDocuments: Sendable where Element: Sendable {}

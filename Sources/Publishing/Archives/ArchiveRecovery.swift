import FeedModel
import FeedRules
import FileSystem
import Posts

/// Makes up for what a lost ledger knew of the archives of a feed: it stands in the archives.
struct ArchiveRecovery {
  /// How many archives there are; the first that is missing ends them.
  let count: Int

  private let items: [PublishedFeed.Item]

  /// The numbers of the archives that have entries, by the ids of those.
  private let numbers: [String: Int]

  /// Reads the archives of a feed below the output folder.
  init(of feed: FeedSettings, below output: String) {
    let paths = ArchivePath(of: feed.path)
    var count = 0
    var items: [PublishedFeed.Item] = []
    var numbers: [String: Int] = [:]
    while count < ArchivePaging.maximumCount {
      let path = Path.join(output, paths.path(count + 1))
      guard let bytes = try? FeedFile(path: path).contents(),
        let archive = PublishedFeed(reading: bytes, as: feed.format)
      else { break }
      count += 1
      items += archive.items.filter { EntryIdentifier.id($0.id) != nil }
      for item in archive.items { numbers[item.id] = count }
    }
    self.count = count
    self.items = items
    self.numbers = numbers
  }

  /// The posts that archives have, where, and as what.
  func places(
    of posts: [LoadedPost]
  ) -> [(post: LoadedPost, place: ArchivePlace, item: PublishedFeed.Item)] {
    let matching = AdoptionMatching(items, with: posts.map(\.identity), by: [.link])
    return posts.compactMap { post in
      guard let item = matching.matches[post.path]?.item, let number = numbers[item.id] else {
        return nil
      }
      let updated = item.updated ?? post.post.updated
      return (post, ArchivePlace(number: number, updated: updated), item)
    }
  }
}

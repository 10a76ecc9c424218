import FeedModel
import FileSystem
import Posts

/// Finds the documents of feeds that would come out as they lie there, and what was said of their entries.
struct FeedRecall: Sendable {
  private let survey: SiteSurvey
  private let maker: FeedMaker
  private let names: PostNames
  private let output: String
  private let memory: FeedMemory?

  /// A document of which it is known what it is made of.
  struct Document: Sendable {
    /// The digest of all that it is made of.
    let recipe: DigestValue

    /// The feed without its entries.
    let head: Feed

    /// The places of the posts that it takes.
    let places: [Int]
  }

  /// Prepares to look up the documents of a site's feeds; without a memory none is known.
  init(
    of survey: SiteSurvey,
    _ maker: FeedMaker,
    _ names: PostNames,
    output: String,
    _ memory: FeedMemory?
  ) {
    self.survey = survey
    self.maker = maker
    self.names = names
    self.output = output
    self.memory = memory
  }

  /// Whether documents are looked up, and remembered.
  var isOn: Bool { memory != nil }

  /// What a document is made of that takes some posts; entries that several documents have are made once.
  func document(
    _ selection: FeedSelection,
    taking places: [Int],
    _ made: inout [Int: Entry]
  ) -> Document {
    let entries = places.map { place in
      let entry = made[place] ?? entry(place)
      made[place] = entry
      return entry
    }
    var feed = maker.feed(selection.settings, selection.document, of: entries)
    var recipe = FeedRecipe(
      selection.settings,
      selection.document,
      feed,
      isWhole: places.count == selection.posts.count
    )
    for (place, entry) in zip(places, entries) {
      recipe.add(entry, of: survey.selection.posts[place].location.state)
    }
    feed.entries = []
    return Document(recipe: recipe.digest.value, head: feed, places: places)
  }

  /// The ids of the entries of a document.
  func ids(of document: Document) -> [String] {
    document.places.map { survey.identities.id(of: survey.selection.posts[$0]) }
  }

  /// A document with those of its entries that it kept, which have nothing but ids, links and dates.
  func feed(of document: Document, keeping kept: [Int]) -> Feed {
    var feed = document.head
    feed.entries = kept.filter(document.places.indices.contains).map { entry(document.places[$0]) }
    return feed
  }

  private func entry(_ place: Int) -> Entry {
    let post = survey.selection.posts[place].passing
    return Entry(
      id: survey.identities.id(of: post),
      link: post.links.link,
      base: post.links.base,
      published: post.post.published,
      updated: EntryMaker.updated(post.post, survey.ledger.entries[post.path]?.updated)
    )
  }

  /// What is known of a document as it would be made; nil if it has to be made.
  func memo(of document: Document, _ settings: FeedSettings) -> FeedMemo? {
    let file = FeedFile(path: Path.join(output, settings.path))
    return memory?.memo(of: settings.path, by: document.recipe, in: file)
  }

  /// What is known of the entry of a post.
  func memo(ofPostAt place: Int, in modes: Set<ContentMode>) -> EntryMemo? {
    memory?.memo(of: survey.selection.posts[place].location, in: modes, names)
  }
}

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

    /// The feed, with entries that have nothing but ids and dates.
    let feed: Feed
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

  /// What a document is made of that takes some posts.
  func document(_ selection: FeedSelection, taking places: [Int]) -> Document {
    let posts = places.map { survey.selection.posts[$0] }
    let entries = posts.map { post in
      Entry(
        id: survey.identities.id(of: post),
        link: post.links.link,
        base: post.links.base,
        published: post.post.published,
        updated: EntryMaker.updated(post.post, survey.ledger.entries[post.path]?.updated)
      )
    }
    let feed = maker.feed(selection.settings, selection.document, of: entries)
    var recipe = FeedRecipe(
      selection.settings,
      selection.document,
      feed,
      isWhole: places.count == selection.posts.count
    )
    for (post, entry) in zip(posts, entries) { recipe.add(entry, of: post.location.state) }
    return Document(recipe: recipe.digest.value, feed: feed)
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

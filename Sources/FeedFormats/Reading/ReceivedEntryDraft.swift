import FeedModel

/// An entry while it is read: what its elements said, before it is decided what that makes of it.
struct ReceivedEntryDraft {
  /// What needs no decision.
  var entry = ReceivedEntry()

  /// The number of the entry in its feed, from 0.
  let number: Int

  /// The short text; of RSS, whatever `description` holds.
  var summary: FoundText?

  /// Whether a short text without a full one is taken for the full one, as RSS has no other place for it.
  var takesSummaryForText = false

  /// The full text.
  var content: FoundText?

  /// What stands for a text where there is none: what extensions say of the entry or its media.
  var spareText: FoundText?

  /// A title that an extension gives, for an entry that has none.
  var spareTitle: String?

  /// The id, if it claims to be the address of the entry as well.
  var permalink: String?

  /// Where the entry is by a link that is no page's, for one without another.
  var spareLink: AbsoluteURL?

  /// The date of Dublin Core, which says not what it is the date of.
  var plainDate: Timestamp?

  /// When the entry was made, for one that does not say when it was published.
  var created: Timestamp?

  /// The playing time of the one file of the entry, in seconds.
  var duration: Int?

  /// The pictures that extensions name, the best kind first: its rank, and the picture.
  private var images: [(rank: Int, image: Image)] = []

  /// Begins an entry.
  init(number: Int) {
    self.number = number
  }

  /// Adds somebody who wrote the entry; one whom two vocabularies name is one.
  mutating func add(author: Person?) {
    guard let author, entry.authors.count < FeedLimits.parts else { return }
    let known = entry.authors.firstIndex { $0.name == author.name }
    guard let known else { return entry.authors.append(author) }
    entry.authors[known] = Person(
      name: author.name,
      email: entry.authors[known].email ?? author.email,
      url: entry.authors[known].url ?? author.url
    )
  }

  /// Adds a subject, once.
  mutating func add(category term: String?) {
    guard let term = term?.trimmed, !term.isEmpty, entry.categories.count < FeedLimits.parts else {
      return
    }
    let category = Category(term: term)
    if !entry.categories.contains(category) { entry.categories.append(category) }
  }

  /// Adds a file; what two elements say of one is put together.
  mutating func add(enclosure url: AbsoluteURL, type: String?, length: Int?, duration: Int? = nil) {
    guard entry.enclosures.count < FeedLimits.parts else { return }
    let known = entry.enclosures.firstIndex { $0.url == url }
    let old = known.map { entry.enclosures[$0] }
    let oldType = old.flatMap { $0.type == MediaType.unknown ? nil : $0.type }
    let enclosure = Enclosure(
      url: url,
      type: oldType ?? type ?? MediaType.type(ofPath: url.path) ?? MediaType.unknown,
      length: old?.length ?? length,
      duration: old?.duration ?? duration
    )
    if let known {
      entry.enclosures[known] = enclosure
    } else {
      entry.enclosures.append(enclosure)
    }
  }

  /// Adds a picture; of two the one with the lower rank counts, else the first.
  mutating func add(_ image: Image, rank: Int) {
    guard images.count < FeedLimits.parts else { return }
    images.append((rank, image))
  }

  /// The entry that all this makes.
  func finished(in scope: ElementScope) -> ReceivedEntry {
    var entry = entry
    entry.title = entry.title ?? spareTitle
    entry.link = entry.link ?? spareLink
    if entry.link == nil, let permalink, let url = AbsoluteURL(permalink), url.isWeb {
      entry.link = url
    }
    entry.published = entry.published ?? created
    entry.updated = entry.updated ?? plainDate
    entry.content = content?.html
    entry.summary = summary?.html
    if takesSummaryForText, entry.content == nil { swap(&entry.content, &entry.summary) }
    if entry.content == nil, entry.summary == nil { entry.content = spareText?.html }
    entry.image = images.min { $0.rank < $1.rank }?.image
    entry.base = scope.hasOwnBase ? scope.base : entry.link ?? scope.base
    if let duration, let file = soleEpisode {
      let old = entry.enclosures[file]
      entry.enclosures[file] = Enclosure(
        url: old.url,
        type: old.type,
        length: old.length,
        duration: old.duration ?? duration
      )
    }
    return entry
  }

  /// The place of the one file that can be played.
  private var soleEpisode: Int? {
    let played = entry.enclosures.indices.filter { index in
      let type = entry.enclosures[index].type
      return type.hasPrefix("audio/") || type.hasPrefix("video/") || type == MediaType.unknown
    }
    return played.count == 1 ? played.first : nil
  }
}

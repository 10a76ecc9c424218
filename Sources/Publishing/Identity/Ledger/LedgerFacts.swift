import FeedModel
import FileSystem
import Notation

/// What the line of a post in a ledger says.
struct LedgerFacts: Sendable {
  /// The entry's id.
  var id: String

  /// The path of the post below its posts directory.
  var path: String

  /// Where the post was first published, if elsewhere.
  var from: String?

  /// The title of the post as its front matter has it.
  var title: String

  /// When the post was first published.
  var published: Timestamp

  /// The fingerprint of the source: title and body.
  var fingerprint: String

  /// When the post was last edited so that its readers should notice; nil if it never was.
  var updated: Timestamp?

  /// The words of the edition that readers were last told of.
  var words: String?

  /// When the post's file was first missing; nil while it is there.
  var deleted: Timestamp?

  /// The paths of the feeds that have carried the entry.
  var carriers: Set<String> = []

  /// Where feeds keep the entry that it has left, by their paths.
  var places: [String: ArchivePlace] = [:]
}

extension LedgerFacts {
  /// Takes what a value of JSON says of a post; nil if it is of none.
  init?(_ value: Value) {
    guard let path = value["path"]?.string, let id = value["id"]?.string,
      let published = Self.moment(value["published"])
    else { return nil }
    self.init(
      id: id,
      path: path,
      from: value["from"]?.string,
      title: value["title"]?.string ?? "",
      published: published,
      fingerprint: value["fingerprint"]?.string ?? "",
      updated: Self.moment(value["updated"]),
      words: value["words"]?.string,
      deleted: Self.moment(value["deleted"]),
      carriers: Set((value["carriers"]?.array ?? []).compactMap(\.string)),
      places: Self.places(value["archives"])
    )
  }

  private static func moment(_ value: Value?) -> Timestamp? {
    value?.string.flatMap(Timestamp.init(rfc3339:))
  }

  /// The archives that have an entry, by the paths of their feeds.
  private static func places(_ value: Value?) -> [String: ArchivePlace] {
    var places: [String: ArchivePlace] = [:]
    for member in value?.object ?? [] {
      guard let number = LedgerReader.archiveNumber(member.value["number"]) else { continue }
      places[member.key] = ArchivePlace(number: number, updated: moment(member.value["updated"]))
    }
    return places
  }

  /// The line that says it, without its end; equal facts are equal bytes.
  var line: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    let texts = [path, id, title, from ?? "", fingerprint, words ?? ""]
    writer.reserve(texts.reduce(Self.usualRest) { $0 + $1.utf8.count })
    writer.beginObject()
    writer.member("path", path)
    writer.member("id", id)
    writer.member("published", published.rfc3339)
    writer.member("updated", updated?.rfc3339)
    writer.member("deleted", deleted?.rfc3339)
    writer.member("title", title)
    writer.member("from", from)
    writer.member("fingerprint", fingerprint)
    writer.member("words", words)
    writer.member("carriers", carriers.sorted(by: ByteOrder.precedes))
    writer.member("archives", places)
    writer.endObject()
    return writer.bytes
  }

  /// How many bytes most lines have beside their texts.
  private static let usualRest = 96
}

extension JSONWriter {
  /// Writes the places of an entry in archives, sorted by the paths of their feeds, if there are any.
  fileprivate mutating func member(_ key: String, _ places: [String: ArchivePlace]) {
    guard !places.isEmpty else { return }
    self.key(key)
    beginObject()
    for (feed, place) in places.sortedByBytes(of: \.key) {
      self.key(feed)
      beginObject()
      self.key("number")
      integer(place.number)
      member("updated", place.updated?.rfc3339)
      endObject()
    }
    endObject()
  }
}

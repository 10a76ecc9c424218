package import FeedModel

/// What of a post decides whether it is published, and when.
///
/// It is small, and written at a fixed place of a post's record, so that choosing among many posts leaves the rest of them bytes.
package struct PostOutline: Equatable, Sendable {
  /// When the post was published.
  package let published: Timestamp

  // Seconds since 1970; the smallest number stands for none.
  private let updatedSecond: Int
  private let appearsSecond: Int
  private let expiresSecond: Int
  private let marks: Marks

  private struct Marks: OptionSet {
    let rawValue: UInt8

    static let draft = Marks(rawValue: 1)
    static let unpublished = Marks(rawValue: 2)
    static let hidden = Marks(rawValue: 4)
    static let guid = Marks(rawValue: 8)
  }

  /// When the post last changed, if the author says so, in seconds since 1970.
  package var updated: Int? { updatedSecond == .min ? nil : updatedSecond }

  /// When the post begins to be published, in seconds since 1970.
  package var appears: Int {
    appearsSecond == .min ? published.secondsSinceEpoch : appearsSecond
  }

  /// When the post ceases to be published, in seconds since 1970.
  package var expires: Int? { expiresSecond == .min ? nil : expiresSecond }

  /// Whether the author says that the post is a draft.
  package var isDraft: Bool { marks.contains(.draft) }

  /// Whether the author does not say that the post is not published.
  package var isPublished: Bool { !marks.contains(.unpublished) }

  /// Whether the author does not keep the post out of feeds.
  package var isInFeeds: Bool { !marks.contains(.hidden) }

  /// Whether the author gave the post an id, an absolute IRI or not.
  package var hasGUID: Bool { marks.contains(.guid) }

  /// Takes the outline of a post.
  package init(of post: Post) {
    published = post.published
    updatedSecond = post.updated?.secondsSinceEpoch ?? .min
    appearsSecond = post.appears?.secondsSinceEpoch ?? .min
    expiresSecond = post.expires?.secondsSinceEpoch ?? .min
    var marks: Marks = []
    if post.isDraft { marks.insert(.draft) }
    if !post.isPublished { marks.insert(.unpublished) }
    if !post.isInFeeds { marks.insert(.hidden) }
    if post.guid != nil { marks.insert(.guid) }
    self.marks = marks
  }

  /// Writes the outline.
  package func write(to record: inout RecordWriter) {
    record.write(published)
    for second in [updatedSecond, appearsSecond, expiresSecond] {
      record.write(second != .min)
      if second != .min { record.write(second) }
    }
    record.write(Int(marks.rawValue))
  }

  /// Reads an outline.
  package init(reading record: inout RecordReader) throws(RecordProblem) {
    published = try record.moment()
    updatedSecond = try record.optionalNumber() ?? .min
    appearsSecond = try record.optionalNumber() ?? .min
    expiresSecond = try record.optionalNumber() ?? .min
    guard let marks = UInt8(exactly: try record.number()) else { throw RecordProblem() }
    self.marks = Marks(rawValue: marks)
  }
}

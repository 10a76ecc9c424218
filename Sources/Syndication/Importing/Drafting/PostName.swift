import FeedModel
import HTML

/// What the file of a new post is called, before it is known whether somebody else is called so: `2025-02-19-a-title`.
struct PostName: Sendable {
  /// The name without an ending.
  let stem: String

  /// The same as ``SafeName`` folds it.
  let folded: String

  /// How much of a text becomes the name of a note, in characters.
  private static let noteLength = 40

  /// Names a post.
  ///
  /// The date is the one that the author's clock showed. A note is called by its first words, else by the time of day.
  init(of draft: PostDraft) {
    let moment = draft.published.rfc3339
    stem = "\(moment.prefix(10))-\(Self.words(of: draft, at: moment))"
    folded = SafeName.folded(stem)
  }

  private static func words(of draft: PostDraft, at moment: String) -> String {
    let title = SafeName.name(of: draft.title ?? "")
    if !title.isEmpty { return title }
    let text = String(decoding: HTMLPlainText(of: draft.body).bytes, as: UTF8.self)
    let note = SafeName.name(of: beginning(of: text))
    if !note.isEmpty { return note }
    return String(moment.dropFirst(11).prefix(8).filter { $0 != ":" })
  }

  /// The first words of a text, none of them cut where there are spaces between words.
  private static func beginning(of text: String) -> String {
    let beginning = text.prefix(noteLength)
    guard beginning.endIndex < text.endIndex, text[beginning.endIndex] != " " else {
      return String(beginning)
    }
    guard let space = beginning.lastIndex(of: " ") else { return String(beginning) }
    return String(beginning[..<space])
  }
}

import FeedModel
import FileSystem
import HTML

/// Gives new posts the names of their files: `2025-02-19-a-title.md`, each once in its folder.
struct PostNames {
  /// The names that are taken, each with its folder, as ``SafeName`` folds them.
  private var taken: Set<String>

  /// The ending of the posts that are written: HTML in Markdown, as ``BodyBlock`` makes it.
  private static let ending = ".md"

  /// How much of a text becomes the name of a note, in characters.
  private static let noteLength = 40

  /// Begins with the paths below the posts folder that are there.
  init(taken paths: some Sequence<String>) {
    taken = Set(paths.map(SafeName.folded))
  }

  /// The path below the posts folder of a new post in a folder of it; `""` for the posts folder itself.
  ///
  /// The date is the one that the author's clock showed. A note is called by its first words, else by the time of day. Where a name is
  /// taken, in any case and composition of its characters, a number tells the new one from it.
  mutating func path(for draft: PostDraft, in folder: String) -> String {
    let day = draft.published.rfc3339.prefix(10)
    let words = Self.words(of: draft)
    let stem = Path.join(folder, "\(day)-\(words)")
    var path = stem + Self.ending
    var number = 1
    while !taken.insert(SafeName.folded(path)).inserted {
      number += 1
      path = "\(stem)-\(number)\(Self.ending)"
    }
    return path
  }

  private static func words(of draft: PostDraft) -> String {
    let title = SafeName.name(of: draft.title ?? "")
    if !title.isEmpty { return title }
    let text = String(decoding: HTMLPlainText(of: draft.body).bytes, as: UTF8.self)
    let note = SafeName.name(of: beginning(of: text))
    if !note.isEmpty { return note }
    return String(draft.published.rfc3339.dropFirst(11).prefix(8).filter { $0 != ":" })
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

import HTML

/// Finds where the text of a body begins behind what pages put before it: the title once more, who wrote it
/// and when, in how many minutes it is read, the caption of a picture, links to share it.
///
/// Only short lines are judged, and only those before the first that is text. Where nothing else is left, or
/// so much would go that it must be the text itself, everything stays.
struct ExcerptOpening {
  /// The most lines that can stand before a text.
  private static let mostLines = 8

  /// The most bytes of a line that can be something else than text.
  private static let mostBytes = 240

  private let title: TitleKey

  /// Prepares for the body of an entry with a title; nil if it has none.
  init(title: String?) {
    self.title = TitleKey(title ?? "")
  }

  /// The lines from the first one that is text.
  func rest(of lines: ArraySlice<ExcerptLine>) -> ArraySlice<ExcerptLine> {
    let rest = lines.drop { isTitle($0) || isFurniture($0) }
    guard rest.isEmpty || rest.startIndex - lines.startIndex > Self.mostLines else { return rest }
    return lines.drop(while: isTitle)
  }

  private func isTitle(_ line: ExcerptLine) -> Bool {
    guard !title.isEmpty, line.text.bytes.count < 4 * Self.mostBytes else { return false }
    return title.isKey(of: line.text.bytes)
  }

  private func isFurniture(_ line: ExcerptLine) -> Bool {
    if line.isCaption { return true }
    guard line.text.bytes.count <= Self.mostBytes else { return false }
    if line.isBehindImage, line.isEmphasised { return true }
    let text = String(decoding: line.text.bytes, as: UTF8.self)
    let own = String(decoding: line.ownText.bytes, as: UTF8.self)
    return PageFurniture.isMetadata(own, hasLinks: own.utf8.count < text.utf8.count)
      || PageFurniture.isCredit(text) || PageFurniture.isFileName(text)
      || PageFurniture.isSharing(text)
  }
}

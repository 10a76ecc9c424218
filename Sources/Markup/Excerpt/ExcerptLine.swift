import HTML

/// A line of a body's text: what stands between the starts, ends and breaks of blocks.
struct ExcerptLine: Sendable {
  /// What a line is part of.
  enum Kind: Sendable {
    /// Running text: paragraphs, items, quotations.
    case running
    /// A heading.
    case heading
    /// A cell of a table.
    case cell
  }

  /// What the line is part of.
  private(set) var kind: Kind

  /// Whether a picture stands between the line and the text before it.
  let isBehindImage: Bool

  /// Whether the line shares a box with the picture that the box begins with, and with little else.
  var isCaption = false

  /// The words of the line.
  private(set) var text = HTMLPlainText()

  /// Its words outside of links and times.
  private(set) var ownText = HTMLPlainText()

  /// Whether there are words that are not emphasised, and words that are not strong.
  private var hasPlainWords = false
  private var hasLightWords = false

  /// The most bytes of a paragraph that is a heading in all but name.
  private static let longestHeading = 120

  /// Begins a line.
  init(_ kind: Kind, isBehindImage: Bool) {
    self.kind = kind
    self.isBehindImage = isBehindImage
  }

  /// Whether the line has no words.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// Whether all words are emphasised, as captions often are.
  var isEmphasised: Bool { !hasPlainWords }

  /// Takes a short paragraph of nothing but strong words for the heading that it is.
  ///
  /// What comes first in a body is not judged: there it is the sentence that sums it up.
  mutating func recogniseHeading() {
    guard kind == .running, !hasLightWords, text.bytes.count <= Self.longestHeading else { return }
    kind = .heading
  }

  /// Adds a token of text.
  mutating func append(_ token: HTMLToken, isLinked: Bool, isEmphasised: Bool, isStrong: Bool) {
    let before = text.bytes.count
    text.append(token)
    if !isLinked { ownText.append(token) }
    guard text.bytes.count > before else { return }
    hasPlainWords = hasPlainWords || !isEmphasised
    hasLightWords = hasLightWords || !isStrong
  }
}

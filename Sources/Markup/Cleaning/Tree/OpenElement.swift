import HTML

/// An element that has begun: what a browser takes it for, and what was written of it.
///
/// It is a few bytes without references, so that beginning and ending one costs next to nothing.
struct OpenElement {
  /// The element that an end tag has to name; nil if the standard does not know it.
  let element: HTMLElement?

  /// What was written of its start tag.
  let written: Written

  /// The vocabulary that the content is read in.
  var content = ForeignContent.Vocabulary.html

  /// What the content is, where that matters to what is written in it.
  var traits: Traits = []

  /// What is written of a start tag, and so of the end tag.
  enum Written {
    /// Nothing, because only the content stays, or neither.
    case nothing
    /// A tag of the element's own name.
    case itself
    /// A tag of another name.
    case other(HTMLElement)
    /// A `pre` and a `code` in it, for what sets each line of code by itself.
    case lines
    /// The `text` of a drawing, for HTML in it.
    case svgText
  }

  /// Whether its tags are written.
  var isWritten: Bool {
    if case .nothing = written { false } else { true }
  }

  /// What an element is besides its name.
  struct Traits: OptionSet {
    /// One bit for each trait.
    let rawValue: UInt8

    /// Its end tag has come, and it ends with the block inside it.
    static let isOver = Traits(rawValue: 1)
    /// What stands in it and in no cell is written in front of it.
    static let isTable = Traits(rawValue: 2)
    /// It holds code that a highlighter has taken apart.
    static let isHighlighter = Traits(rawValue: 4)
    /// It is a table of such code, whose cells are not written.
    static let isCodeTable = Traits(rawValue: 8)
    /// It is a part of a formula or of a drawing that holds text alone.
    static let isTextOnly = Traits(rawValue: 16)
    /// It is a link that was written.
    static let isLink = Traits(rawValue: 32)
    /// Its text is for browsers that know no video.
    static let isMedia = Traits(rawValue: 64)
    /// It is a part of a table that holds no text itself.
    static let isTableStructure = Traits(rawValue: 128)
  }
}

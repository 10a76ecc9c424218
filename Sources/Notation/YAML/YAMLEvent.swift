/// One event of libyaml, with everything that Swift needs copied out of it.
struct YAMLEvent {
  /// What happened.
  let kind: Kind

  /// The tag that the author wrote; nil for none.
  let tag: String?

  /// Whether the author gave the value an anchor.
  let hasAnchor: Bool

  /// The 0-based index of the first character in libyaml's text.
  let start: Int

  /// The 0-based index behind the last character in libyaml's text.
  let end: Int

  /// The kinds of events that make up a text.
  enum Kind {
    /// A document begins or ends, or the text begins.
    case documentStart, documentEnd, streamStart
    /// The text ends: the last event.
    case streamEnd
    /// A list begins or ends.
    case sequenceStart, sequenceEnd
    /// A map begins or ends.
    case mappingStart, mappingEnd
    /// A text, decoded; `isPlain` if it had no quotes and was no block.
    case scalar(String, isPlain: Bool)
    /// A reference to an anchor.
    case alias
  }
}

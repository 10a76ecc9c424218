import HTML

/// What has to be known of a whole body before one link in it can be judged.
struct BodySurvey {
  /// The values of `id` and `name`: where links inside the body can lead.
  private(set) var targets: Set<ArraySlice<UInt8>> = []

  /// The first `href` of a `base`; nil if there is none.
  private(set) var base: ArraySlice<UInt8>?

  /// Reads a body from an offset to its end.
  init(of html: [UInt8], from start: Int) {
    var tokenizer = HTMLTokenizer(html, from: start)
    while let token = tokenizer.next() {
      guard case .startTag(let tag) = token else { continue }
      if tag.name.element == .base, base == nil { base = tag["href"] }
      guard tag.name.element?.fate ?? .stays == .stays else { continue }
      for attribute in tag.attributes where !attribute.value.isEmpty {
        guard attribute.isNamed("id") || attribute.isNamed("name") else { continue }
        targets.insert(XMLCharacters.legal(attribute.value))
      }
    }
  }
}

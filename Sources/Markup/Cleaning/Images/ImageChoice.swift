import HTML

/// The address that an image is shown from in readers, which run no scripts and often know no `srcset`.
struct ImageChoice {
  /// The absolute URL for `src`.
  let url: ArraySlice<UInt8>

  /// The candidates for `srcset`, as it is written; empty if there are fewer than two.
  let set: [UInt8]

  /// Chooses among the addresses of an image; nil if there is none to show it from.
  ///
  /// The candidate with the most pixels comes first, then `src`, then what a script would have put there; a
  /// mere placeholder gives way to any other, and is never chosen.
  init?(_ image: ImageAttributes, _ writer: inout AttributeWriter) {
    let source = image.source?.value.trimmed ?? []
    let givesWay =
      image.hasAlternative
      && (Placeholder.isPreview(source) || image.isLazy && !image.lateSources.isEmpty)
    let isBlank = Placeholder.isBlank(source)
    var best: ArraySlice<UInt8>?
    var set: [UInt8] = []
    for value in image.sets where best == nil {
      best = Self.read(value, &writer, into: &set)
    }
    let shown = isBlank || givesWay ? nil : writer.source(source)
    var late: ArraySlice<UInt8>?
    if shown == nil, best == nil {
      for value in image.lateSources where late == nil && !Placeholder.isPreview(value.trimmed) {
        late = writer.source(value)
      }
    }
    // A preview is better than nothing, if it is an image at all.
    let fallback = isBlank ? nil : writer.source(source)
    guard let url = best ?? shown ?? late ?? fallback else { return nil }
    self.url = url
    self.set = set
  }

  /// Writes the usable candidates of a set, and gives the best one's URL.
  private static func read(
    _ value: ArraySlice<UInt8>,
    _ writer: inout AttributeWriter,
    into set: inout [UInt8]
  ) -> ArraySlice<UInt8>? {
    var candidates: [SourceSet.Candidate] = []
    for candidate in SourceSet(value).candidates
    where !candidate.url.begins("data:") {
      guard let url = writer.source(candidate.url) else { continue }
      candidates.append(SourceSet.Candidate(url: url, descriptor: candidate.descriptor))
    }
    let usable = SourceSet(candidates)
    if candidates.count > 1 { set = usable.text }
    return usable.best?.url
  }
}

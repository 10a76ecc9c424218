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
    var best: SourceSet.Candidate?
    var set: [UInt8] = []
    for value in image.sets {
      let usable = Self.usable(value, &writer)
      guard let candidate = usable.best, best.map({ candidate.isBetter(than: $0) }) ?? true else {
        continue
      }
      best = candidate
      set = usable.candidates.count > 1 ? usable.text : []
    }
    let shown = isBlank || givesWay ? nil : writer.source(source)
    var late: ArraySlice<UInt8>?
    if shown == nil, best == nil {
      for value in image.lateSources where late == nil && !Placeholder.isPreview(value.trimmed) {
        late = writer.source(value)
      }
    }
    if let url = best?.url ?? shown ?? late {
      self.url = url
    } else {
      // A preview is better than nothing, if it is an image at all.
      guard !isBlank, let fallback = writer.source(source) else { return nil }
      url = fallback
    }
    self.set = set
  }

  /// The candidates of a set that can be shown, with absolute URLs.
  private static func usable(
    _ value: ArraySlice<UInt8>,
    _ writer: inout AttributeWriter
  ) -> SourceSet {
    var candidates: [SourceSet.Candidate] = []
    for candidate in SourceSet(value).candidates where !Placeholder.isBlank(candidate.url) {
      guard let url = writer.source(candidate.url), AddressPolicy.isWeb(url) else { continue }
      candidates.append(SourceSet.Candidate(url: url, descriptor: candidate.descriptor))
    }
    return SourceSet(candidates)
  }
}

/// The best address among the sources of the `picture` that is open.
struct PictureSources {
  /// The absolute URL; nil if none of the sources has any.
  private(set) var best: ArraySlice<UInt8>?

  /// Takes note of a source's best candidate; the first source is meant for the best browsers.
  mutating func add(_ url: ArraySlice<UInt8>) {
    if best == nil { best = url }
  }

  /// Forgets the sources: the picture has ended, or its image has come.
  mutating func forget() {
    best = nil
  }
}

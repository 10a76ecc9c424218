/// The images since the last words, so that none is shown twice: once for scripts, and once for those without.
struct ShownImages {
  /// How many images back a `noscript` can mean one.
  private static let reach = 4

  private var urls: [ArraySlice<UInt8>] = []

  /// Whether the last image was one that scripts load, so that a `noscript` behind it holds the same.
  private var isLastLate = false

  /// The address of the last image, if it came out of a `noscript`.
  private var fallback: ArraySlice<UInt8> = []

  /// Where an image stands in the source that was left out for want of an address; nil if none was.
  private(set) var missing: Int?

  /// Takes note of an image that is shown.
  mutating func show(_ url: ArraySlice<UInt8>, isLate: Bool) {
    if urls.count >= Self.reach { urls.removeFirst() }
    urls.append(url)
    isLastLate = isLate
    fallback = []
    missing = nil
  }

  /// Takes note of an image that has no address to show it from.
  mutating func miss(at offset: Int) {
    missing = offset
    isLastLate = false
  }

  /// Whether a `noscript` can hold an image that is still to be shown; after one that a script loads, it
  /// holds the same.
  var mayWantFallback: Bool { !isLastLate }

  /// Whether the image of a `noscript` is still to be shown; it takes the place of one that was missed.
  mutating func wants(fallback url: ArraySlice<UInt8>) -> Bool {
    guard !isLastLate, !urls.contains(url) else { return false }
    show(url, isLate: false)
    fallback = url
    return true
  }

  /// Whether an image is the one that the `noscript` in front of it has shown.
  func isFallback(_ url: ArraySlice<UInt8>) -> Bool {
    !fallback.isEmpty && url == fallback
  }

  /// Forgets all of them, since words have come between, and gives where an image is missing for good.
  mutating func forget() -> Int? {
    guard !urls.isEmpty || missing != nil else { return nil }
    let lost = missing
    self = ShownImages()
    return lost
  }
}

import FeedModel

/// A fingerprint of a post's source, by which a renamed post is known again: a ``Digest``.
struct SourceFingerprint: Hashable, Sendable {
  private var digest = Digest()

  /// The fingerprint of a title and a body as they stand in the source.
  init(title: String, body: ArraySlice<UInt8>) {
    digest.add(title)
    digest.add(body)
  }

  /// The fingerprint as 32 hexadecimal digits.
  var text: String { digest.text }
}

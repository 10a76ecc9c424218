package import FeedModel

/// What the id of an entry may be (RFC 4287 §4.2.6).
package enum EntryIdentifier {
  /// The id that a text is; nil unless it is an absolute IRI that keeps the rules of its scheme, where that is `urn` (RFC 8141)
  /// or `tag` (RFC 4151).
  package static func id(_ text: String) -> AbsoluteURL? {
    guard let url = AbsoluteURL(text) else { return nil }
    let bytes = Array(url.text.utf8)
    let scheme = Address.scheme(of: bytes)
    if scheme.spells("tag") { return TagURI.isValid(bytes) ? url : nil }
    guard scheme.spells("urn") else { return url }
    let isUUID = bytes.dropFirst(4).prefix(5).asciiLowercased.spells("uuid:")
    let isSound = !isUUID || UUIDText.isValid(bytes.dropFirst(9))
    return URN.isValid(bytes) && isSound ? url : nil
  }
}

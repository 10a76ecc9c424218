/// A file that belongs to an entry (RSS 2.0 `enclosure`, RFC 4287 §4.2.7.2 `rel="enclosure"`).
package struct Enclosure: Hashable, Sendable {
  /// Where the file is.
  package let url: AbsoluteURL

  /// The MIME type, such as `audio/mpeg`.
  package let type: String

  /// The size in bytes; nil when it is not known (RSS then says 0).
  package let length: Int?

  /// The playing time in seconds.
  package let duration: Int?

  /// Makes an enclosure of its place and type, and what else is known.
  package init(url: AbsoluteURL, type: String, length: Int? = nil, duration: Int? = nil) {
    self.url = url
    self.type = type
    self.length = length
    self.duration = duration
  }
}

import FeedModel
import Notation

/// The records that are kept in `.feedgen/`.
extension JSONWriter {
  /// Writes a member, if it has a value.
  mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes a member, if it has a value.
  mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }
}

extension Value {
  /// The moment that a string in RFC 3339 means; nil for anything else.
  var moment: Timestamp? {
    string.flatMap { Timestamp(rfc3339: $0) }
  }
}

import FeedModel
import Notation

extension Value {
  /// The moment that a string in RFC 3339 means; nil for anything else.
  var moment: Timestamp? {
    string.flatMap { Timestamp(rfc3339: $0) }
  }
}

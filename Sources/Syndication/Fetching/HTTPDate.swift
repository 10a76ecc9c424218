import FeedModel

/// The dates of HTTP (RFC 9110 §5.6.7), in the form that servers write today and in the two obsolete ones.
enum HTTPDate {
  /// More bytes than any date has.
  private static let longest = 64

  /// The moment that a text means; nil if it is no date.
  static func moment(_ text: String) -> Timestamp? {
    guard text.utf8.count <= longest else { return nil }
    if let moment = Timestamp(rfc822: text) { return moment }
    let words = text.split(whereSeparator: \.isWhitespace)
    switch words.count {
    // `Sunday, 06-Nov-94 08:49:37 GMT`
    case 4:
      let date = words[1].replacing("-")
      return Timestamp(rfc822: "\(date) \(words[2]) \(words[3])")
    // `Sun Nov  6 08:49:37 1994`
    case 5: return Timestamp(rfc822: "\(words[2]) \(words[1]) \(words[4]) \(words[3]) GMT")
    default: return nil
    }
  }
}

extension Substring {
  /// The text with spaces in the place of a character.
  fileprivate func replacing(_ character: Character) -> String {
    String(map { $0 == character ? " " : $0 })
  }
}

package import FeedModel

extension AbsoluteURL {
  /// The URL as it may be printed: without user name and password.
  package var shown: String {
    guard let user = userInformation else { return text }
    return String(text[..<user.startIndex] + text[text.utf8.index(after: user.endIndex)...])
  }
}

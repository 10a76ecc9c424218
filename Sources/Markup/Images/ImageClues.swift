import FeedModel

/// What the names around a picture tell: whether it shows something or only decorates.
enum ImageClues {
  /// Words that the name or class of a decoration has; whole words, in small letters.
  private static let words: Set<String> = [
    "1x1", "avatar", "avatars", "badge", "badges", "blank", "bullet", "button", "buttons", "emoji",
    "emojis", "emoticon", "emoticons", "favicon", "gravatar", "icon", "icons", "loader", "loading",
    "pixel", "placeholder", "smiley", "smileys", "smilies", "spacer", "spinner", "tracking",
    "transparent", "twemoji",
  ]

  /// Hosts that have nothing but portraits, badges, counters and emoji.
  private static let hosts: Set<String> = [
    "badge.fury.io", "badgen.net", "feeds.feedburner.com", "img.shields.io", "pixel.wp.com",
    "s.w.org",
    "stats.wordpress.com", "twemoji.maxcdn.com", "www.gravatar.com", "secure.gravatar.com",
  ]

  /// Whether an address is that of a decoration or of a vector graphic.
  static func isDecoration(_ url: AbsoluteURL) -> Bool {
    let path = url.path
    if Array(path.utf8.suffix(4)).map(\.lowercased).elementsEqual(".svg".utf8) { return true }
    return url.host.map { hosts.contains(String($0)) } == true
      || isDecoration(Array(path.utf8)[...])
  }

  /// Whether a path or a list of classes has a word that only decorations have.
  static func isDecoration(_ names: ArraySlice<UInt8>) -> Bool {
    names.split { !$0.isLetter && !$0.isDigit }.contains { word in
      words.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
    }
  }

  /// Whether the text in a picture's place is an emoji and nothing else.
  static func isEmoji(_ text: String) -> Bool {
    guard text.count == 1, let first = text.unicodeScalars.first else { return false }
    return first.properties.isEmojiPresentation
      || first.properties.isEmoji && text.unicodeScalars.contains("\u{FE0F}")
  }
}

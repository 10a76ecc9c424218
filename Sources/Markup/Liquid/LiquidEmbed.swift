/// The page of what a tag or a shortcode shows that comes from a well-known place.
enum LiquidEmbed {
  /// The page; nil if the name stands for no such place, or says too little.
  static func page(_ name: String, _ arguments: LiquidArguments) -> String? {
    let first = arguments.values.first
    guard let id = arguments["id", "video", "code", "v"] ?? first, isWord(id) else {
      return first.flatMap { url($0) }
    }
    switch name {
    case "youtube", "youtube-lite", "lite-youtube":
      return url(id) ?? "https://www.youtube.com/watch?v=\(id)"
    case "vimeo": return url(id) ?? "https://vimeo.com/\(id)"
    case "instagram": return url(id) ?? "https://www.instagram.com/p/\(id)/"
    case "gist":
      if let url = url(id) { return url }
      let path = arguments.values.count > 1 ? "\(id)/\(arguments.values[1])" : id
      return isWord(path) ? "https://gist.github.com/\(path)" : nil
    case "tweet", "twitter", "twitter_simple", "x", "x_simple":
      if let url = url(id) { return url }
      let number = arguments.values.count > 1 ? arguments.values[1] : id
      let user = arguments["user"] ?? (arguments.values.count > 1 ? id : "i")
      return isWord(number) && isWord(user) ? "https://x.com/\(user)/status/\(number)" : nil
    default: return url(id)
    }
  }

  private static func url(_ text: String) -> String? {
    text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
  }

  /// Whether a text can stand in a URL as it is.
  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C }
  }
}

import FeedModel
import FileSystem

/// Makes ids for posts that have none: a pure function of the post and the site.
struct IDMint: Sendable {
  /// What kind of ids, and under which name.
  let settings: IdentitySettings

  /// The namespace of the site's ids.
  private let site: UUIDv5

  /// Makes ids as a configuration says.
  init(settings: IdentitySettings) {
    self.settings = settings
    site = UUIDv5(namespace: .dns, name: Array(settings.authority.utf8))
  }

  /// The id of a post, at a first or a later attempt: a path whose id went elsewhere with a renamed post
  /// gets another one.
  func id(of subject: IdentitySubject, attempt: Int = 1) -> String {
    let path = Self.name(of: subject.path)
    let name = attempt == 1 ? path : "\(path)#\(attempt)"
    switch settings.scheme {
    case .uuid:
      return "urn:uuid:" + UUIDv5(namespace: site, name: Array(name.utf8)).text
    case .tag:
      let tag = "tag:\(settings.authority),\(settings.since ?? "1970"):\(name)"
      return AbsoluteURL(tag)?.text ?? tag
    case .permalink:
      return subject.link.text
    case .jekyll:
      return subject.jekyllID ?? subject.link.text
    }
  }

  /// Another id for a post that is given the same one as an older post, at a second or later attempt; nil where
  /// two such posts are a mistake.
  ///
  /// Jekyll gives posts of one date and slug one id, and readers then take them for one.
  func substitute(for id: String, attempt: Int) -> String? {
    guard settings.scheme == .jekyll else { return nil }
    return id + (id.contains("#") ? "-" : "#") + String(attempt)
  }

  /// What a post is called in its id: its path in NFC, without extension.
  static func name(of path: PostPath) -> String {
    NormalForm.composed(Path.withoutExtension(path.text))
  }

  /// Whether another attempt gives another id.
  var hasAlternatives: Bool { settings.scheme != .permalink && settings.scheme != .jekyll }
}

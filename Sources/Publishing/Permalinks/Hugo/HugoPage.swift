import FeedModel
import FileSystem
import Posts

/// What of a post decides its page in Hugo.
struct HugoPage {
  /// When the post was published, on the clock that its date names.
  let published: CivilTime

  private let post: Post
  private let settings: HugoSettings

  /// Takes what a post says.
  init(of post: Post, _ settings: HugoSettings) {
    self.post = post
    self.settings = settings
    published = post.published.civil
  }

  /// The path of the page below the site's URL, percent-encoded.
  var path: String {
    let prefix = settings.prefix.isEmpty ? "/" : "/\(settings.prefix)/"
    if let own = post.link?.value { return HugoPath.escaped(Self.path(ofURL: own, below: prefix)) }
    let path = settings.pattern(ofSection: section).map { pattern in
      // Hugo decodes what the pattern gave as if it were a query, in which “+” is a space.
      pattern.path(of: self).replacing("+", with: " ")
    }
    // A space at the end becomes a hyphen, since something follows.
    let ending = settings.uglyURLs ? ".html" : "/"
    let bare = Self.trimmed(path ?? plainPath) + ending
    return HugoPath.escaped(prefix + settings.path.sanitized(bare))
  }

  /// What a placeholder stands for, fit for a path.
  func text(of placeholder: HugoPlaceholder, _ range: HugoSectionRange) -> String {
    let text: String =
      switch placeholder {
      case .section: section
      case .sections: range.chosen(among: sections).joined(separator: "/")
      case .title: post.title?.value ?? ""
      case .slug: ownSlug ?? post.title?.value ?? ""
      case .contentbasename, .filename: baseName
      case .slugorcontentbasename, .slugorfilename: ownSlug ?? baseName
      default: HugoCalendar(published).text(of: placeholder) ?? ""
      }
    return settings.path.sanitized(text)
  }

  /// The folder directly below the content folder; empty for a page right in that.
  private var section: String {
    let parts = post.path.split(separator: "/")
    return parts.count > 1 && contentPath.contains("/") ? String(parts[0]) : ""
  }

  private var sections: [String] {
    post.section.split(separator: "/").map(String.init)
  }

  /// The path of the file as addresses have it.
  private var contentPath: String {
    PostFileName.hugoPath(of: post.path, language: settings.language)
  }

  private var baseName: String { Path.name(of: contentPath) }

  private var ownSlug: String? {
    post.hasOwnSlug ? post.slug : nil
  }

  /// The path of the file, with the slug in the place of its name.
  private var plainPath: String {
    Path.join(Path.folder(of: contentPath), post.slug)
  }

  /// The path that `url` in the front matter names: a file if it has an extension, else a folder.
  private static func path(ofURL url: String, below prefix: String) -> String {
    let path = url.hasPrefix("/") ? url : prefix + url
    let isWhole = path.hasSuffix("/") || Path.name(of: path).utf8.contains(UInt8(ascii: "."))
    return isWhole ? path : path + "/"
  }

  private static func trimmed(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

import FeedModel
import FileSystem
import Posts

/// What of a post decides its page and its id in Jekyll.
struct JekyllPage {
  /// When the post was published, on the site's clock.
  let published: CivilTime

  /// The slug as the post has it.
  let slug: String

  /// The file name without extension.
  let stem: String

  /// The path below the folder of the collection, without extension.
  let path: String

  /// The collection of the post.
  let collection: String

  /// The extension of the page, with its dot.
  let outputExtension: String

  private let categories: [String]
  private let permalink: String?

  /// Takes what a post says, which belongs to a collection, with its date on the clock of a zone.
  init(of post: Post, in collection: String, _ zone: TimeZone) {
    published = PermalinkSubject(of: post, in: zone).published
    slug = post.slug
    stem = post.fileName.stem
    self.collection = collection
    categories = post.ownCategories.map(\.term)
    permalink = post.link?.value
    let bare = Path.withoutExtension(post.path)
    path = Self.cleaned(bare, of: "_" + collection)
    let own = permalink.map { $0.hasSuffix("/") ? "" : Path.fileExtension(of: $0) } ?? ""
    let usual = post.bodyFormat == .markdown ? "html" : Path.fileExtension(of: post.path)
    outputExtension = "." + (own.isEmpty ? usual : own)
  }

  /// A path without the folder of its collection, where that stands first, and without dots at its end.
  private static func cleaned(_ path: String, of folder: String) -> String {
    let bytes = Array(path.utf8)
    let sought = Array(folder.utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: sought) }
    var cleaned = place.map { bytes[..<$0] + bytes[($0 + sought.count)...] } ?? bytes[...]
    while cleaned.last == UInt8(ascii: ".") { cleaned.removeLast() }
    return String(decoding: cleaned, as: UTF8.self)
  }

  /// The categories, written in a way, a folder each; what comes out the same is there once.
  func folders(of form: (String) -> String) -> String {
    var folders: [String] = []
    for folder in categories.map(form) where !folders.contains(folder) { folders.append(folder) }
    return folders.joined(separator: "/")
  }

  /// The path of the page: that of the post's own permalink, else that of the site's pattern.
  ///
  /// An own permalink with an unknown word after a colon is taken as it stands.
  func url(by pattern: JekyllPermalink) -> String {
    guard let permalink else { return pattern.path(of: self) }
    if let own = try? JekyllPermalink(permalink) { return own.path(of: self) }
    return permalink.hasPrefix("/") ? permalink : "/" + permalink
  }

  /// The path that ids are made of: the folder of the page, and the slug as the post has it.
  func id(ofPageAt url: String) -> String {
    let folder = Self.folder(of: url)
    return folder.hasSuffix("/") ? folder + slug : folder + "/" + slug
  }

  /// The folder of a path as Ruby has it: a slash at the end is none, `/` for what is at the top.
  private static func folder(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "/" }
    bytes.removeSubrange(slash...)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
  }
}

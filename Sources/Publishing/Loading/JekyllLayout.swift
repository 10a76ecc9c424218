import FeedModel
import FileSystem
import Glibc
import Posts

/// Where the posts of a Jekyll site are: in `_posts` and `_drafts` in any folder, and in folders of collections.
struct JekyllLayout: Sendable {
  /// The names of the collections beside the usual one.
  let collections: [String]

  /// Whether drafts are wanted.
  let drafts: Bool

  /// What Jekyll leaves out of every site: what begins so, seen from the site.
  private static let excluded = [
    "gemfiles", "Gemfile", "node_modules", "vendor/bundle/", "vendor/cache/", "vendor/gems/",
    "vendor/ruby/",
  ]

  /// The layout of a site; nil in a dialect that has another one.
  init?(of settings: PostSettings) {
    guard settings.dialect == .jekyll else { return nil }
    collections = settings.collections.map(\.name)
    drafts = settings.drafts
  }

  /// Whether a file or folder is passed over.
  func ignores(_ path: String) -> Bool {
    let name = Path.name(of: path)
    if name.hasPrefix("_") {
      return folder(of: Path.folder(of: path)) != nil || !isFolder(name, at: path)
    }
    return name.hasPrefix(".") || name.hasPrefix("#") || name.hasPrefix("~") || name.hasSuffix("~")
      || name.hasSuffix(".") || Self.excluded.contains { (path + "/").hasPrefix($0) }
  }

  /// Whether the file of a path is a post, as far as its name says.
  func isPost(_ path: String) -> Bool {
    guard let folder = folder(of: Path.folder(of: path)),
      !Path.fileExtension(of: path).isEmpty, !isMedia(path)
    else { return false }
    return folder == "_posts" ? PostFileName.isJekyllPost(path) : true
  }

  /// Whether a file is a post, which in a collection takes front matter: other files are just copied there.
  func isPost(_ path: String, in filePath: String) -> Bool {
    guard let folder = folder(of: Path.folder(of: path)), folder != "_posts", folder != "_drafts"
    else { return true }
    guard let file = try? FileDescriptor(opening: filePath, O_RDONLY | O_NONBLOCK),
      let start = try? file.readToEnd(limit: Self.markLength)
    else { return true }
    return start.starts(with: "---".utf8)
      && start.dropFirst(3).first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } == 0x0A
  }

  /// How much of a file is looked at for the line that begins front matter.
  private static let markLength = 256

  /// The folder of posts that a folder is or is below; nil if there is none.
  private func folder(of path: String) -> String? {
    var above = ""
    for part in path.split(separator: "/") {
      let name = String(part)
      above = above.isEmpty ? name : above + "/" + name
      if name.hasPrefix("_"), isFolder(name, at: above) { return name }
    }
    return nil
  }

  /// Whether a folder is one for posts; those of collections are right in the site.
  private func isFolder(_ name: String, at path: String) -> Bool {
    name == "_posts" || (name == "_drafts" && drafts)
      || (path == name && collections.contains(String(name.dropFirst())))
  }

  private func isMedia(_ path: String) -> Bool {
    guard let type = MediaType.type(ofPath: path[...]) else { return false }
    return !type.hasPrefix("text/")
  }
}

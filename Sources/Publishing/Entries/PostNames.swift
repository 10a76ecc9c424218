import Concurrency
import FeedModel
import FileSystem
import Posts

/// Finds the link of a post by the name that the template of another post has for it.
///
/// Few sites have such templates: the names are listed when the first is looked up.
final class PostNames: Sendable {
  private let posts: [LoadedPost]
  private let links = Guarded<[String: String]?>(nil)

  /// Prepares to find posts.
  init(of posts: [LoadedPost]) {
    self.posts = posts
  }

  /// The link of the post of a name; nil if there is none.
  ///
  /// A name is a path below the posts directory, the name of a file, or a slug, with or without extension:
  /// `post_url 2020-01-02-name`, `link _posts/2020-01-02-name.md`, `ref "posts/name.md"`. The most exact
  /// one counts; of two posts of one name, the first by path.
  func link(of name: String) -> String? {
    let path = Self.plain(name)
    return links.withLock { links in
      let known = links ?? Self.list(posts)
      links = known
      var rest = path[...]
      while true {
        if let link = known[String(rest)] { return link }
        // `posts/name` and `_posts/name` name the posts directory as well.
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        rest = rest[rest.index(after: slash)...]
      }
    }
  }

  private static func list(_ posts: [LoadedPost]) -> [String: String] {
    var paths: [String: String] = [:]
    var others: [String: String] = [:]
    for loaded in posts {
      let link = loaded.links.link.text
      let path = plain(loaded.post.path)
      paths[path] = paths[path] ?? link
      for name in [Path.name(of: path), loaded.post.slug] where others[name] == nil {
        others[name] = link
      }
    }
    return paths.merging(others) { path, _ in path }
  }

  /// A name without the extension of a post, and without slashes around it.
  private static func plain(_ name: String) -> String {
    var name = name[...]
    while name.first == "/" { name.removeFirst() }
    while name.last == "/" { name.removeLast() }
    for ending in [".md", ".markdown", ".html", ".htm"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
      break
    }
    if name.hasSuffix("/index") || name.hasSuffix("/_index") {
      name = name[..<(name.lastIndex(of: "/") ?? name.endIndex)]
    }
    return String(name)
  }
}

import FileSystem
import Posts

/// Finds the post that somebody means by a path, or says why there is none.
struct PostLookup {
  /// The settings of the site.
  let configuration: Configuration

  /// The post whose file a path leads to, or whose path below its posts directory it is.
  func location(of path: String, among locations: [PostLocation]) -> PostLocation? {
    if let status = try? FileStatus(ofPath: path) {
      if let found = locations.first(where: { $0.status.id == status.id }) { return found }
    }
    return locations.first { $0.path == path }
  }

  /// Why no post is at a path, and what to do.
  func reason(thatThereIsNo path: String) -> String {
    let folders = configuration.posts.directories.map { "“\($0)”" }.joined(separator: ", ")
    guard let status = try? FileStatus(ofPath: path) else {
      return "there is no file “\(path)”; name a post by its path, such as “posts/a.md”"
    }
    guard status.kind == .regular else { return "“\(path)” is no file; name a post in it" }
    guard BodyFormat(path: path) != nil else {
      return "“\(path)” is no post: those end in “.md”, “.markdown”, “.html” or “.htm”"
    }
    let name = Path.name(of: path)
    let isExcluded = configuration.posts.exclude.contains { $0.matches(name) || $0.matches(path) }
    if isExcluded || name.hasPrefix(".") {
      return "“\(path)” is left out by its name: look at “posts.exclude”"
    }
    return
      "“\(path)” is no post of this site: it is not below \(folders), or “posts.exclude” has it"
  }
}

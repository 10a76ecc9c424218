import Diagnostics
import FeedModel
import FileSystem
import Posts
import TestSupport
import Testing

@testable import Publishing

/// The post that a front matter and a body make.
func samplePost(
  _ frontMatter: String,
  body: String = "Text.\n",
  path: String = "a.md"
) throws -> Post {
  let text = "---\n\(frontMatter)\n---\n\(body)"
  let file = SourceFile(path: "posts/\(path)", bytes: Array(text.utf8))
  var diagnostics = DiagnosticList()
  let post = PostReader(timeZone: .utc).read(file, path: path, diagnostics: &diagnostics)
  return try #require(post, "\(diagnostics.items.map(\.message))")
}

/// A moment in the form of RFC 3339.
func moment(_ text: String) throws -> Timestamp {
  try #require(Timestamp(rfc3339: text))
}

/// A URL that is one.
func url(_ text: String) throws -> AbsoluteURL {
  try #require(AbsoluteURL(text))
}

/// The configuration of a site at `https://example.org/blog/` with some more keys.
func sampleConfiguration(_ keys: String = "", inSite: String = "") throws -> Configuration {
  let text = site(keys, inSite: inSite)
  let reading = ConfigurationReading(text, zones: ZoneInfo(folder: "/nowhere"))
  return try #require(reading.configuration, "\(reading.messages)")
}

/// A post as it is after loading, on the site of `sampleConfiguration`.
func sampleLoadedPost(
  _ frontMatter: String,
  body: String = "Text.\n",
  path: String = "a.md",
  directory: String = "posts"
) throws -> LoadedPost {
  let post = try samplePost(frontMatter, body: body, path: path)
  var diagnostics = DiagnosticList()
  let configuration = try sampleConfiguration()
  let filePath = "\(directory)/\(path)"
  return LoadedPost(
    PostHeader(
      post: post,
      links: PostLinks(of: post, at: filePath, on: configuration, &diagnostics),
      fingerprint: SourceFingerprint(
        title: post.title?.value ?? "",
        body: Array(body.utf8)[...]
      ).text
    ),
    at: PostLocation(prefix: "\(directory)/", path: path, status: try FileStatus(ofPath: "/"))
  )
}

import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

/// The link and the id of a post on a Jekyll site at `https://example.org/blog/`.
func jekyllLink(
  _ fields: String = "title: T",
  path: String = "_posts/2025-02-09-Any, Title.md",
  permalink: String? = nil,
  normalization: String = "nfc",
  keys: String = "",
  url: String = "https://example.org/blog/"
) throws -> JekyllLink {
  let pattern = permalink.map { #", "permalink": "\#($0)""# } ?? ""
  let text = """
    {"site": {"title": "T", "url": "\(url)"}, "posts": {"dialect": "jekyll"\(pattern)\(keys)},
    "ids": {"scheme": "jekyll", "normalization": "\(normalization)"}}
    """
  let reading = ConfigurationReading(text, zones: ZoneInfo(folder: "/nowhere"))
  let configuration = try #require(reading.configuration, "\(reading.messages)")
  let reader = PostReader(timeZone: .utc, conventions: configuration.posts.conventions)
  var diagnostics = DiagnosticList()
  let file = SourceFile(path: path, bytes: Array("---\n\(fields)\n---\nText.\n".utf8))
  let place = configuration.posts.place(ofPath: path)
  let post = try #require(reader.read(file, at: place, diagnostics: &diagnostics))
  return try #require(JekyllLink(of: post, on: configuration))
}

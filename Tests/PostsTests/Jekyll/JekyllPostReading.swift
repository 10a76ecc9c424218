import Diagnostics
import FeedModel
import Notation
import Posts
import TestSupport
import Testing

/// What a reader of Jekyll's dialect makes of a file, at a site eight hours east of UTC.
struct JekyllPostReading {
  /// The post; nil if it is left out.
  let post: Post?

  /// The codes of the problems.
  let codes: [String]

  /// Reads a post with some fields.
  init(
    _ fields: String,
    path: String = "_posts/2025-02-19-a.md",
    collection: String = PostPlace.usualCollection,
    defaults: String = "",
    people: [String: AuthorField] = [:],
    usualAuthor: String? = nil
  ) throws {
    var conventions = PostConventions()
    conventions.dialect = .jekyll
    conventions.people = people
    conventions.usualAuthor = usualAuthor
    let zone = ZoneFile(offsets: [28_800], footer: "CST-8").bytes
    let reader = PostReader(
      timeZone: try #require(TimeZone(name: "Asia/Shanghai", tzif: zone)),
      conventions: conventions
    )
    var diagnostics = DiagnosticList()
    let given = SourceFile(path: "defaults", bytes: Array(defaults.utf8))
    var yaml = YAMLReader(given, range: 0..<given.bytes.count)
    let place = PostPlace(
      path: path,
      collection: collection,
      defaults: yaml.read(diagnostics: &diagnostics)?.object ?? []
    )
    let file = SourceFile(path: path, bytes: Array("---\n\(fields)\n---\nbody\n".utf8))
    post = reader.read(file, at: place, diagnostics: &diagnostics)
    codes = diagnostics.items.map(\.code.name)
  }
}

/// The post of some fields that are all as they should be.
func jekyllPost(
  _ fields: String,
  path: String = "_posts/2025-02-19-a.md",
  defaults: String = ""
) throws -> Post {
  let reading = try JekyllPostReading(fields, path: path, defaults: defaults)
  #expect(reading.codes == [])
  return try #require(reading.post)
}

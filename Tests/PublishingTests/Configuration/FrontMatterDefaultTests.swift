import Notation
import Posts
import Testing

@testable import Publishing

@Suite struct FrontMatterDefaultTests {
  /// The words that sets of defaults give to the field `a` of a post.
  private func word(
    _ sets: String,
    path: String = "_posts/sub/2025-01-01-a.md"
  ) throws -> String? {
    let keys =
      #""posts": {"dialect": "jekyll", "collections": [{"name": "r"}], "defaults": [\#(sets)]}"#
    let place = try sampleConfiguration(keys).posts.place(ofPath: path)
    return place.defaults.first { $0.key == "a" }?.value.text
  }

  private func set(_ word: String, _ scope: String = "") -> String {
    #"{"values": {"a": "\#(word)"}\#(scope.isEmpty ? "" : ", " + scope)}"#
  }

  @Test(arguments: [
    (#""path": """#, true), (#""path": "_posts""#, true), (#""path": "_posts/su""#, true),
    (#""path": "/_posts/sub""#, true), (#""path": "_posts/*/2025*""#, true),
    (#""path": "_posts/*""#, true),
    (#""path": "sub""#, false), (#""path": "*/2025*""#, false), (#""collection": "posts""#, true),
    (#""collection": "r""#, false), (#""path": "_posts", "collection": "r""#, false),
  ])
  func `a scope says which posts are meant`(scope: String, applies: Bool) throws {
    let scope = scope == #""path": """# ? "" : scope
    #expect(try word(set("x", scope)) == (applies ? "x" : nil))
  }

  @Test func `the longer path goes before, then the collection, then the later one`() throws {
    let (short, long) = (set("s", #""path": "_posts""#), set("l", #""path": "_posts/sub""#))
    #expect(try word("\(short), \(long)") == "l")
    #expect(try word("\(long), \(short)") == "l")
    let (any, own) = (set("any"), set("own", #""collection": "posts""#))
    #expect(try word("\(own), \(any)") == "own")
    #expect(try word("\(any), \(own)") == "own")
    #expect(try word("\(set("1")), \(set("2"))") == "2")
  }

  @Test func `defaults work in every dialect`() throws {
    let configuration = try sampleConfiguration(
      #""posts": {"defaults": [{"path": "notes/", "values": {"lang": "de"}}]}"#
    )
    #expect(configuration.posts.place(ofPath: "notes/a.md").defaults.map(\.key) == ["lang"])
    #expect(configuration.posts.place(ofPath: "a.md").defaults.isEmpty)
  }
}

import Posts
import Testing

@testable import Publishing

struct PageOrderTests {
  private func post(
    _ path: String,
    _ date: String,
    weight: Int = 0,
    title: String = "T",
    linkTitle: String? = nil
  ) throws -> Post {
    var post = try samplePost("title: \(title)\ndate: \(date)", path: path)
    post.weight = weight
    post.linkTitle = linkTitle
    return post
  }

  @Test func `weight, then date, then title, then path`() throws {
    let posts = [
      try post("light.md", "2001-01-01", weight: -5), try post("w3.md", "2001-01-01", weight: 3),
      try post("w5.md", "2024-01-01", weight: 5), try post("new.md", "2024-01-03"),
      try post("linked.md", "2024-01-02", title: "z", linkTitle: "a"),
      try post("b.md", "2024-01-02", title: "b"), try post("A.md", "2024-01-02", title: "c"),
      try post("a.md", "2024-01-02", title: "c"), try post("B.md", "2024-01-02", title: "c"),
      try post("old.md", "2024-01-01"),
    ]
    let sorted = posts.shuffled().sorted { PageOrder($0) < PageOrder($1) }
    #expect(sorted.map(\.path) == posts.map(\.path))
  }
}

import Diagnostics
import FeedRules
import Testing

@Suite struct FeedGateTests {
  @Test(arguments: FeedCase.all)
  func `a feed has the problem it declares and no other`(feed: FeedCase) {
    let problems = FeedGate().reading(of: feed.file, as: feed.format).problems
    let found = problems.map { problem in
      let place = problem.position.map { " \($0.line):\($0.column)" } ?? ""
      return problem.code.name + place
    }
    #expect(found == (feed.expectation.map { [$0] } ?? []), "\(problems.map(\.message))")
  }

  @Test func `there are cases of every code and format`() {
    let folders = Set(FeedCase.all.map { $0.testDescription.prefix { $0 != "/" } })
    #expect(folders == ["atom", "ill-formed-xml", "rss"])
    #expect(FeedCase.all.count > 80)
  }

  @Test func `one gate judges many feeds`() {
    let gate = FeedGate()
    let empty = SourceFile(path: "a.xml", bytes: Array("<rss version='2.0'/>".utf8))
    for _ in 0..<10 {
      #expect(gate.reading(of: empty, as: .rss).problems.count == 1)
      #expect(gate.reading(of: empty, as: .atom).problems.count == 1)
    }
  }

  @Test func `each broken entry is told once`() {
    let entry = "<entry><id>x</id><updated>y</updated></entry>\n"
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title/><updated>2025-01-01T00:00:00Z</updated>
      \(entry)\(entry)</feed>
      """
    let problems = FeedGate().reading(
      of: SourceFile(path: "a", bytes: Array(text.utf8)),
      as: .atom
    ).problems
    #expect(problems.compactMap(\.position?.line) == [2, 3])
  }

  @Test func `a problem quotes its line and carries a remedy`() throws {
    let text = "<rss version='2.0'>\n <channel><title>t</title></channel></rss>"
    let file = SourceFile(path: "feeds/rss.xml", bytes: Array(text.utf8))
    let problem = try #require(FeedGate().reading(of: file, as: .rss).problems.first)
    #expect(problem.file == "feeds/rss.xml")
    #expect(problem.code == .invalidFeed)
    #expect(problem.sourceLine == " <channel><title>t</title></channel></rss>")
    #expect(!problem.remedy.isEmpty)
  }
}

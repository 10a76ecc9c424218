import Diagnostics
import FeedRules
import Testing

@Suite struct FindingListTests {
  @Test func `what comes too often is counted`() throws {
    let items = String(repeating: #"{"content_text": ""},"#, count: 1200) + #"{"id": "x"}"#
    let judgement = Self.judgement(of: RuleCase.feed(items: items))
    let missing = judgement.diagnostics.filter { $0.code == .jsonFeedMissingMember }
    #expect(missing.count == 1000)
    let more = judgement.diagnostics.filter { $0.code == .unlistedFindings }.map(\.message)
    #expect(more.contains("“json-feed-missing-member” was found 200 times more than is listed"))
    #expect(judgement.diagnostics.contains { $0.code == .jsonFeedNoContent })
  }

  @Test func `findings stand in the order of the text, each with its line`() {
    let judgement = Self.judgement(of: RuleCase.feed(members: #""expired": 1"#, items: "{}"))
    let lines = judgement.diagnostics.compactMap(\.position?.line)
    #expect(lines == lines.sorted() && lines.count > 2)
    #expect(judgement.diagnostics.allSatisfy { $0.sourceLine != nil })
  }

  private static func judgement(of text: String) -> Judgement {
    FeedJudge().judge(SourceFile(path: "a", bytes: Array(text.utf8)), base: nil)
  }
}

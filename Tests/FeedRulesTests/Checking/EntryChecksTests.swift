import Diagnostics
import FeedRules
import Testing

@Suite struct EntryChecksTests {
  /// A feed with so many entries, one on each line, every second of which has a wrong date.
  private static func feed(entries: Int) -> [UInt8] {
    let dates = ["x", "2025-01-01T00:00:00Z"]
    let lines = (0..<entries).map { "<entry><published>\(dates[$0 % 2])</published></entry>" }
    let start = "<feed xmlns='http://www.w3.org/2005/Atom'>\n"
    return Array((start + lines.joined(separator: "\n") + "</feed>").utf8)
  }

  private static func lines(entries: Int) -> [Int] {
    RuleCase.findings(of: .invalidRFC3339Date, in: feed(entries: entries)).items
      .compactMap(\.position?.line)
  }

  @Test(arguments: [1, 63, 64, 65, 300])
  func `entries on several cores are judged like entries on one`(count: Int) {
    #expect(Self.lines(entries: count) == stride(from: 2, to: count + 2, by: 2).map(\.self))
  }

  @Test func `of thousands of problems of a kind the first are kept`() {
    let lines = Self.lines(entries: 4000)
    #expect(lines == (1...200).map { $0 * 2 })
    let unlisted = RuleCase.findings(of: .unlistedFindings, in: Self.feed(entries: 4000))
    #expect(unlisted.items.contains { $0.message.contains("1800 times more") })
  }
}

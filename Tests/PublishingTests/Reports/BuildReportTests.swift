import Testing

@testable import Publishing

@Suite struct BuildReportTests {
  private func feed(_ outcome: FeedReport.Outcome, entries: Int = 2) -> FeedReport {
    FeedReport(path: "feeds/rss.xml", entries: entries, bytes: 1234, outcome: outcome)
  }

  @Test(arguments: [
    (FeedReport.Outcome.written, "written"), (.unchanged, "unchanged"),
    (.wouldChange, "would change"), (.refused, "refused"), (.failed, "failed"),
    (.printed, "printed"),
  ])
  func `a line says path, entries, bytes and what became of the feed`(
    outcome: FeedReport.Outcome,
    word: String
  ) {
    #expect(feed(outcome).line == "feeds/rss.xml: 2 entries, 1234 bytes, \(word)")
    #expect(feed(outcome, entries: 1).line == "feeds/rss.xml: 1 entry, 1234 bytes, \(word)")
    #expect(feed(outcome, entries: 0).line == "feeds/rss.xml: 0 entries, 1234 bytes, \(word)")
  }

  @Test func `the summary counts posts, reasons and feeds`() {
    var report = BuildReport(posts: 12, leftOut: [.future: 1, .draft: 2])
    report.add(3, .broken)
    report.add(1, .broken)
    report.add(0, .hidden)
    report.feeds = [feed(.written), feed(.unchanged), feed(.written)]
    #expect(
      report.summary
        == "12 posts; left out: 2 draft, 1 future, 4 with errors; 3 feeds: 2 written, 1 unchanged"
    )
  }

  @Test func `the summary of a small run is short`() {
    var report = BuildReport(posts: 1, leftOut: [:])
    report.feeds = [feed(.unchanged)]
    #expect(report.summary == "1 post; 1 feed: 1 unchanged")
  }

  @Test func `a run without feeds says so`() {
    #expect(BuildReport(posts: 0, leftOut: [:]).summary == "0 posts; 0 feeds")
  }
}

import FeedModel
import Testing

@testable import FeedModel

@Suite struct ZoneRuleTests {
  private func offset(_ rule: String, _ date: String) throws -> Int {
    let rule = try #require(ZoneRuleReader.rule(of: Array(rule.utf8)))
    let instant = try #require(Timestamp(rfc3339: date)).secondsSinceEpoch
    let span = rule.span(at: instant)
    #expect(span.start <= instant && instant < span.end)
    return span.offset
  }

  @Test(arguments: [
    ("CST-8", "2025-07-01T00:00:00Z", 28_800),
    ("<+0545>-5:45", "2025-07-01T00:00:00Z", 20_700),
    ("<-03>3", "2025-07-01T00:00:00Z", -10_800),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-03-09T06:59:59Z", -18_000),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-03-09T07:00:00Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-11-02T05:59:59Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-11-02T06:00:00Z", -18_000),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-03-30T00:59:59Z", 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-03-30T01:00:00Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-10-26T01:00:00Z", 3600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-07-01T00:00:00Z", 36_000),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2025-01-01T00:00:00Z", 39_600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-01-01T00:00:00Z", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-07-01T00:00:00Z", 3600),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2025-03-30T00:59:59Z", -7200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2025-03-30T01:00:00Z", -3600),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2025-03-27T23:59:59Z", 7200),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2025-03-28T00:00:00Z", 10_800),
    ("XXX3EDT4,0/0,J365/23", "2025-07-01T00:00:00Z", -14_400),
    ("XXX3EDT4,0/0,J365/23", "2025-01-01T02:30:00Z", -14_400),
    ("AAA0BBB,J60/0,J61/0", "2024-03-01T00:00:00Z", 3600),
    ("AAA0BBB,J60/0,J61/0", "2024-02-29T12:00:00Z", 0),
    ("AAA0BBB,59/0,60/0", "2024-02-29T12:00:00Z", 3600),
    ("AAA0BBB,59/0,60/0", "2025-03-01T12:00:00Z", 3600),
  ])
  func `follows the rule`(rule: String, date: String, expected: Int) throws {
    #expect(try offset(rule, date) == expected)
  }

  @Test(arguments: [
    "", "5", "AB5", "EST", "EST5EDT", "EST5EDT,", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST25",
    "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M0.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0",
    "EST5EDT,M3.0.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J1", "EST5EDT,J366,J1",
    "EST5EDT,366,1", "EST5EDT,M3.2.0/168,M11.1.0", "EST5EDT,M3.2.0,M11.1.0x", "<EST5", "<E>5",
    "EST5:60", "EST5:", "EST99999999999999999999",
  ])
  func `refuses what states no rule`(text: String) {
    #expect(ZoneRuleReader.rule(of: Array(text.utf8)) == nil)
  }
}

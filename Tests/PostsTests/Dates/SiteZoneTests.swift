import Diagnostics
import FeedModel
import Posts
import Testing

/// Dates without an offset, at a site eight hours east of UTC.
struct SiteZoneTests {
  /// A compiled zone file (RFC 8536 §3) of version 1, with one offset of 28,800 seconds and no
  /// transitions.
  private static let zoneFile: [UInt8] =
    Array("TZif".utf8) + [UInt8](repeating: 0, count: 16)
    + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    + [0, 0, 0x70, 0x80, 0, 0] + Array("CST\0".utf8)

  private func published(_ text: String, path: String) throws -> Timestamp? {
    let zone = try #require(TimeZone(name: "Asia/Shanghai", tzif: Self.zoneFile))
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let post = PostReader(timeZone: zone).read(file, path: path, diagnostics: &diagnostics)
    #expect(diagnostics.items == [])
    return post?.published
  }

  @Test(arguments: [
    ("2025-02-19", 1_739_894_400),
    ("2025-02-19 20:00", 1_739_966_400),
    ("2025-02-19T20:00:00", 1_739_966_400),
    ("Wed, 19 Feb 2025 20:00:00", 1_739_966_400),
  ])
  func `a time without an offset is the site's`(date: String, seconds: Int) throws {
    let timestamp = try published("---\ndate: \(date)\n---\n", path: "a.md")
    #expect(timestamp?.secondsSinceEpoch == seconds)
    #expect(timestamp?.offsetMinutes == 480)
  }

  @Test(arguments: ["2025-02-19 12:00 UTC", "2025-02-19T12:00:00Z", "2025-02-19T11:00-01:00"])
  func `a time with an offset is its own`(date: String) throws {
    let timestamp = try published("---\ndate: \(date)\n---\n", path: "a.md")
    #expect(timestamp?.secondsSinceEpoch == 1_739_966_400)
    #expect(timestamp?.offsetMinutes != 480)
  }

  @Test func `the day of a file name begins at the site's midnight`() throws {
    let timestamp = try published("body", path: "2025-02-19-a.md")
    #expect(timestamp?.secondsSinceEpoch == 1_739_894_400)
  }
}

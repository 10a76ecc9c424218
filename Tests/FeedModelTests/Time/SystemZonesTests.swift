import FeedModel
import Glibc
import Testing

/// Checks the zone files of this machine, where it has any; facts older than any update of them.
@Suite struct SystemZonesTests {
  private func timeZone(_ name: String) -> TimeZone? {
    guard let file = unsafe fopen("/usr/share/zoneinfo/" + name, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100_000)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return TimeZone(name: name, tzif: Array(bytes[..<count]))
  }

  private static let hasZones = unsafe access("/usr/share/zoneinfo/Asia/Shanghai", R_OK) == 0

  @Test(
    .enabled(if: hasZones),
    arguments: [
      ("Asia/Shanghai", "2025-01-02T03:04:05", "2025-01-02T03:04:05+08:00"),
      ("Asia/Shanghai", "1988-07-01T00:00:00", "1988-07-01T00:00:00+09:00"),
      ("America/New_York", "2024-07-01T12:00:00", "2024-07-01T12:00:00-04:00"),
      ("America/New_York", "2024-12-01T12:00:00", "2024-12-01T12:00:00-05:00"),
      ("Europe/Berlin", "2024-07-01T12:00:00", "2024-07-01T12:00:00+02:00"),
      ("Asia/Kathmandu", "2024-07-01T12:00:00", "2024-07-01T12:00:00+05:45"),
      ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T12:00:00-10:00"),
      ("Pacific/Apia", "2011-12-31T12:00:00", "2011-12-31T12:00:00+14:00"),
    ]
  )
  func `reads the zones of this machine`(name: String, local: String, expected: String) throws {
    let zone = try #require(timeZone(name))
    let civil = try #require(Timestamp(rfc3339: local + "Z")).civil
    #expect(zone.timestamp(of: civil)?.rfc3339 == expected)
  }
}

import FeedModel
import Testing

@testable import Publishing

@Suite struct ZoneInfoTests {
  private let database: Zones

  init() throws {
    database = try Zones()
  }

  @Test func `a zone of the database is found`() throws {
    let zone = try #require(database.zones.zone(named: "Asia/Shanghai"))
    #expect(zone.name == "Asia/Shanghai")
    #expect(zone.offsetMinutes(at: 1_740_000_000) == 480)
  }

  @Test(arguments: ["UTC", "Etc/UTC"])
  func `UTC needs no database`(name: String) {
    #expect(ZoneInfo(folder: "/nowhere").zone(named: name)?.offsetMinutes(at: 0) == 0)
  }

  @Test(arguments: [
    "", ".", "..", "../Secret", "Asia/../../Secret", "Asia/./Shanghai", "/Asia/Shanghai",
    "Asia//Shanghai", "Asia/Shanghai/", "/etc/localtime", "Asia", "asia/shanghai", "zone.tab",
    "Asia/Shanghai\0", "Nowhere", "localtime", String(repeating: "a", count: 300),
  ])
  func `a name that is none, or leads elsewhere, is not found`(name: String) {
    #expect(database.zones.zone(named: name) == nil)
  }

  @Test func `a system without a database says so`() {
    #expect(database.zones.exists)
    #expect(!ZoneInfo(folder: "/nowhere").exists)
  }
}

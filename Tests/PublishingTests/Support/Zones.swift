import TestSupport

@testable import Publishing

/// A time zone database of the tests, so that they need none of the system's.
struct Zones {
  /// The folder that holds the database's files.
  private let folder: TemporaryFolder

  /// The database; `Asia/Shanghai` is in it, always at +08:00, `Europe/Berlin` at +01:00, `localtime` and a text.
  let zones: ZoneInfo

  /// Writes the database.
  init() throws {
    folder = try TemporaryFolder()
    let shanghai = ZoneFile(offsets: [28_800], footer: "CST-8").bytes
    try folder.write("zones/Asia/Shanghai", shanghai)
    try folder.write("zones/Europe/Berlin", ZoneFile(offsets: [3600], footer: "CET-1").bytes)
    try folder.write("zones/localtime", shanghai)
    try folder.write("zones/zone.tab", "# no zone\n")
    try folder.write("Secret", shanghai)
    zones = ZoneInfo(folder: folder.path("zones"))
  }
}

import FeedModel
import FileSystem
import Glibc

/// The system's time zone database.
struct ZoneInfo: Sendable {
  /// The folder of the database.
  var folder = "/usr/share/zoneinfo"

  /// The largest file that is taken for a time zone, in bytes.
  private static let sizeLimit = 1 << 20

  /// The zone of a name such as `Asia/Shanghai`; nil when the database has none.
  func zone(named name: String) -> TimeZone? {
    if name == "UTC" || name == "Etc/UTC" { return .utc }
    guard isName(name) else { return nil }
    do {
      let file = try FileDescriptor(opening: Path.join(folder, name), O_RDONLY)
      guard try file.status().kind == .regular else { return nil }
      return TimeZone(name: name, tzif: try file.readToEnd(limit: Self.sizeLimit))
    } catch {
      return nil
    }
  }

  /// Whether the system has the database at all.
  var exists: Bool {
    (try? FileStatus(ofPath: folder))?.kind == .directory
  }

  /// Names in the database that mean whatever the machine is set to.
  private static let machineNames: Set<String> = ["localtime", "posixrules"]

  /// A name may not lead out of the database, nor to the machine's own zone.
  private func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 100 && !name.utf8.contains(0)
      && !Self.machineNames.contains(Path.name(of: name))
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.hasPrefix(".")
      }
  }
}

import FeedModel
import Glibc
import TestSupport
import Testing

/// A small site in `Tests/PublishingTests/Sites`, and what a run is expected to make of it.
struct GoldenSite: CustomTestStringConvertible {
  /// The name of its folder.
  let name: String

  /// Every site there is.
  static let all = FileTree.names(in: PackageFile("Tests/PublishingTests/Sites").path)
    .filter { !$0.hasPrefix(".") }.map { GoldenSite(name: $0) }

  /// The moment of every run: 2025-07-01T12:00:00Z.
  static let moment = Timestamp(secondsSinceEpoch: 1_751_371_200) ?? .epoch

  var testDescription: String { name }

  private var folder: String { PackageFile("Tests/PublishingTests/Sites/\(name)").path }

  /// What a run is expected to make: feeds by path, `diagnostics.txt`, `report.txt` and `ledger.jsonl`.
  var expectation: FileTree {
    get throws { try FileTree(readingFrom: "\(folder)/expected") }
  }

  /// Copies the site to an empty folder, with a time zone database of its own.
  func copy(to sandbox: TemporaryFolder) throws {
    var site = try FileTree(readingFrom: folder)
    site.files = site.files.filter { !$0.key.hasPrefix("expected/") }
    try site.write(to: sandbox)
    for (zone, rule) in Self.zones {
      try sandbox.write("zoneinfo/\(zone)", ZoneFile(footer: rule).bytes)
    }
  }

  /// Replaces what is expected by what came out, if `FEEDGEN_RECORD` is 1; true if it did.
  func record(_ outcome: FileTree) throws -> Bool {
    guard let value = unsafe getenv("FEEDGEN_RECORD"), unsafe String(cString: value) == "1" else {
      return false
    }
    for path in try expectation.files.keys where outcome.files[path] == nil {
      unsafe unlink("\(folder)/expected/\(path)")
    }
    for (path, bytes) in outcome.files {
      try FileTree.write(bytes, to: "\(folder)/expected/\(path)")
    }
    return true
  }

  /// Zones as their rules say they are from now on (POSIX `TZ`), so that tests need no `tzdata`.
  private static let zones = [
    "Asia/Shanghai": "CST-8",
    "America/New_York": "EST5EDT,M3.2.0,M11.1.0",
    "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3",
  ]
}

import Diagnostics

/// Readers compare ids letter by letter, so that what changes in one makes an old entry new.
struct UnstableIDRule: ReaderRule {
  /// Parameters that belong to a visit or a campaign, in lower case.
  static let passing: Set<String> = [
    "phpsessid", "jsessionid", "sessionid", "session_id", "session", "sid", "aspsessionid",
    "cfid", "cftoken", "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "_ga",
    "igshid", "timestamp", "nonce",
  ]

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for case let id? in feed.entries.lazy.map(\.id) {
      guard let name = Self.passingParameter(of: id.text) else { continue }
      findings.add(
        .unstableID,
        at: id.position,
        "the id \(Quotation.of(id.text)) holds “\(name)”; when that changes, NetNewsWire and Miniflux "
          + "show the entry as new"
      )
    }
  }

  /// The name of a parameter, in the query or behind a `;` in the path, that will change.
  private static func passingParameter(of id: String) -> String? {
    guard
      let start = id.utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ";") })
    else { return nil }
    let separators = Array("?&;".utf8)
    for part in id[start...].utf8.split(whereSeparator: { separators.contains($0) }) {
      guard let end = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard let name = String(part[..<end])?.lowercased() else { continue }
      if passing.contains(name) || name.hasPrefix("utm_") { return name }
    }
    return nil
  }
}

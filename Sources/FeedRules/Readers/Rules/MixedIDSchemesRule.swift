import Diagnostics
import FeedModel

/// A site whose ids are moving from http: to https: makes old entries new.
struct MixedIDSchemesRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    var schemes: [String: Scheme] = [:]
    for case let id? in feed.entries.lazy.map(\.id) {
      guard let url = AbsoluteURL(id.text), url.isWeb, let host = url.host.map(String.init) else {
        continue
      }
      guard let first = schemes[host] else {
        schemes[host] = Scheme(name: String(url.scheme), line: id.position.line)
        continue
      }
      guard first.name != url.scheme, !first.isReported else { continue }
      schemes[host]?.isReported = true
      findings.add(
        .mixedIDSchemes,
        at: id.position,
        "this id begins with \(url.scheme):, the one on line \(first.line) with \(first.name):; "
          + "NetNewsWire takes an entry for new when that changes"
      )
    }
  }
}

/// How the first id of a site begins.
private struct Scheme {
  let name: String
  let line: Int
  var isReported = false
}

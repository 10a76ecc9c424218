import FeedModel

/// What tells one page of the web from another, whatever of several equal addresses it is linked by.
enum CanonicalURL {
  /// Parameters that say where a reader came from and nothing about the page, apart from all that begin with `utm_`.
  private static let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga",
  ]

  /// The page that an address leads to; not an address itself.
  ///
  /// `http` is taken for `https`, `www.` for nothing, and so is a slash at the end of a path. Fragments stay: there are feeds whose entries are
  /// places on one page.
  static func key(of url: AbsoluteURL) -> String {
    guard url.isWeb else { return url.text }
    let host = url.host ?? ""
    var key = String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    if let port = url.port, port != 80, port != 443 { key += ":\(port)" }
    var path = url.path
    while path.hasSuffix("/") { path = path.dropLast() }
    key += path
    if let query = query(of: url) { key += "?" + query }
    if let fragment = url.fragment, !fragment.isEmpty { key += "#" + fragment }
    return key
  }

  private static func query(of url: AbsoluteURL) -> String? {
    guard let query = url.query, !query.isEmpty else { return nil }
    let parameters = query.split(separator: "&").filter { parameter in
      let name = String(parameter.prefix { $0 != "=" })
      return !name.hasPrefix("utm_") && !trackers.contains(name)
    }
    return parameters.isEmpty ? nil : parameters.joined(separator: "&")
  }
}

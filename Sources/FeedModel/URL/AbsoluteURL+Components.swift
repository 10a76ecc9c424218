/// The parts of a URL, as views into its text (RFC 3986 §3).
extension AbsoluteURL {
  /// The scheme in lower case, such as `https`.
  package var scheme: Substring {
    view(parts.scheme ?? 0..<0)
  }

  /// User name and password, still encoded; nil without `@`.
  package var userInformation: Substring? {
    authority?.user.map(view)
  }

  /// The host in lower case and in ASCII, an IPv6 address in its brackets; nil without an authority.
  package var host: Substring? {
    authority.map { view($0.host) }
  }

  /// The port, if the URL names one.
  package var port: Int? {
    authority?.port.flatMap { Int(view($0)) }
  }

  /// The path, still encoded; never empty in a web address.
  package var path: Substring {
    view(parts.path)
  }

  /// The query, still encoded; nil without `?`.
  package var query: Substring? {
    parts.query.map(view)
  }

  /// The fragment, still encoded; nil without `#`.
  package var fragment: Substring? {
    parts.fragment.map(view)
  }

  /// Whether this is an address of the web: `http` or `https`.
  package var isWeb: Bool {
    text.utf8.starts(with: "https:".utf8) || text.utf8.starts(with: "http:".utf8)
  }

  private var parts: URLParts {
    let utf8 = text.utf8
    return URLParts(of: utf8.span)
  }

  private var authority: (user: Range<Int>?, host: Range<Int>, port: Range<Int>?)? {
    guard let range = parts.authority else { return nil }
    let utf8 = text.utf8
    let (user, host, port) = Authority.parts(of: utf8.span.extracting(range))
    func moved(_ part: Range<Int>) -> Range<Int> {
      part.lowerBound + range.lowerBound..<part.upperBound + range.lowerBound
    }
    return (user.map(moved), moved(host), port.map(moved))
  }

  private func view(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }
}

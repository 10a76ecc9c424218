extension AbsoluteURL {
  /// The URL of a path below this one, which is taken as a folder.
  ///
  /// `/icon.png` below `https://example.org/blog` is `https://example.org/blog/icon.png`: the path is a path
  /// of the site, whether it begins with a slash or not. Every segment is percent-encoded, `?` and `#` too;
  /// what is encoded already stays. Dot segments are resolved and never lead out of the folder. Query and
  /// fragment of this URL are dropped.
  package func appendingRelativePath(_ path: String) -> AbsoluteURL {
    let utf8 = text.utf8
    let base = utf8.span
    let parts = URLParts(of: base)
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + path.utf8.count + 1)
    output.append(copying: base, 0..<parts.path.upperBound)
    if output.last == .slash, !parts.path.isEmpty { output.removeLast() }
    let start = output.count
    output.append(.slash)
    let below = path.utf8
    let slashes = below.prefix { $0 == .slash }.count
    PercentEncoding.append(
      below.span.extracting(droppingFirst: slashes),
      allowed: .path,
      to: &output
    )
    DotSegments.remove(from: &output, startingAt: start)
    return AbsoluteURL(checked: output)
  }
}

/// References against a base (RFC 3986 §5.2), read as forgivingly as browsers read them.
extension AbsoluteURL {
  /// The URL that a reference means on a page at this address; nil when it can mean none.
  ///
  /// White space around the reference and line ends inside it are dropped; where URLs have a host, `\` is
  /// `/`, `http:x` on a page of the same scheme is `x`, and `///host` is `//host`. What RFC 3986 does not
  /// allow is percent-encoded, control characters too. On an opaque base such as `urn:` only a fragment can
  /// be resolved.
  package func resolving(_ reference: String) -> AbsoluteURL? {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + reference.utf8.count)
    let utf8 = reference.utf8
    guard resolve(reference: utf8.span, into: &output) else { return nil }
    return AbsoluteURL(checked: output)
  }

  /// Whether a reference is a URL of the web just as resolving it would write it; false if that is not plain to
  /// see.
  package static func isFinished(_ reference: Span<UInt8>) -> Bool {
    FinishedURL.matches(reference)
  }

  /// Appends the URL that a reference means, as ``resolving(_:)`` has it.
  ///
  /// False when it can mean none; nothing is appended then. Allocates nothing but what the output needs, for
  /// any reference that needs no repair.
  package func resolve(reference: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    if FinishedURL.matches(reference) {
      output.append(copying: reference, 0..<reference.count)
      return true
    }
    let start = output.count
    let utf8 = text.utf8
    let base = utf8.span
    let baseParts = URLParts(of: base)
    let trimmed = reference.extracting(ReferenceRepair.trimmedRange(of: reference))
    let baseScheme = base.extracting(baseParts.scheme ?? 0..<0)
    let isSound: Bool
    if let repaired = ReferenceRepair.repaired(trimmed, baseScheme: baseScheme) {
      isSound = Self.append(repaired.span, on: base, baseParts, to: &output)
    } else {
      isSound = Self.append(trimmed, on: base, baseParts, to: &output)
    }
    if !isSound { output.removeLast(output.count - start) }
    return isSound
  }

  /// Appends a reference on a base: the transformation of RFC 3986 §5.2.2.
  private static func append(
    _ reference: Span<UInt8>,
    on base: Span<UInt8>,
    _ baseParts: URLParts,
    to output: inout [UInt8]
  ) -> Bool {
    let parts = URLParts(of: reference)
    guard parts.scheme == nil else {
      return URLAssembly.append(absolute: reference, parts: parts, to: &output)
    }
    let scheme = baseParts.scheme ?? 0..<0
    guard parts.authority == nil else {
      output.append(copying: base, 0..<scheme.upperBound + 1)
      let needsHost = URLScheme.needsHost(base.extracting(scheme))
      return URLAssembly.append(
        afterScheme: reference,
        parts: parts,
        needsHost: needsHost,
        to: &output
      )
    }
    if parts.path.isEmpty {
      return append(withoutPath: reference, parts, on: base, baseParts, to: &output)
    }
    return append(path: reference, parts, on: base, baseParts, to: &output)
  }

  /// Appends a reference that is a query, a fragment, both or nothing: the base's path is its path.
  private static func append(
    withoutPath reference: Span<UInt8>,
    _ parts: URLParts,
    on base: Span<UInt8>,
    _ baseParts: URLParts,
    to output: inout [UInt8]
  ) -> Bool {
    guard parts.query == nil || isHierarchical(base, baseParts) else { return false }
    let queryEnd = baseParts.query?.upperBound ?? baseParts.path.upperBound
    let end = parts.query == nil ? queryEnd : baseParts.path.upperBound
    output.append(copying: base, 0..<end)
    URLAssembly.append(query: parts.query, fragment: parts.fragment, of: reference, to: &output)
    return true
  }

  /// Appends a reference with a path, merged with the base's path unless it begins with a slash.
  private static func append(
    path reference: Span<UInt8>,
    _ parts: URLParts,
    on base: Span<UInt8>,
    _ baseParts: URLParts,
    to output: inout [UInt8]
  ) -> Bool {
    guard isHierarchical(base, baseParts) else { return false }
    output.append(copying: base, 0..<baseParts.path.lowerBound)
    let start = output.count
    if reference[0] != .slash {
      output.append(copying: base, folder(of: base, baseParts.path))
      if start == output.count { output.append(.slash) }
    }
    PercentEncoding.append(reference.extracting(parts.path), allowed: .path, to: &output)
    let hasAuthority = baseParts.authority != nil
    URLAssembly.finish(pathStartingAt: start, hasAuthority: hasAuthority, of: &output)
    URLAssembly.append(query: parts.query, fragment: parts.fragment, of: reference, to: &output)
    return true
  }

  /// A path up to its last slash, that slash included (RFC 3986 §5.2.3).
  private static func folder(of base: Span<UInt8>, _ path: Range<Int>) -> Range<Int> {
    var end = path.upperBound
    while end > path.lowerBound, base[end - 1] != .slash { end -= 1 }
    return path.lowerBound..<end
  }

  /// Whether a URL's path has segments that mean something: it has a host, or begins with a slash.
  private static func isHierarchical(_ base: Span<UInt8>, _ parts: URLParts) -> Bool {
    parts.authority != nil || (!parts.path.isEmpty && base[parts.path.lowerBound] == .slash)
  }
}

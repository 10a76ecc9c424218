/// Puts URLs together in ASCII, part by part (RFC 3986 §5.3).
///
/// Functions that answer false have met a URL that cannot be; what they have appended by then is the
/// caller's to drop.
enum URLAssembly {
  /// Appends an absolute URL whose parts are known; they have a scheme.
  static func append(
    absolute text: Span<UInt8>,
    parts: URLParts,
    to output: inout [UInt8]
  ) -> Bool {
    guard let scheme = parts.scheme else { return false }
    let needsHost = URLScheme.needsHost(text.extracting(scheme))
    for index in scheme { output.append(text[index].lowercased) }
    output.append(.colon)
    guard parts.authority != nil || !needsHost else { return false }
    return append(afterScheme: text, parts: parts, needsHost: needsHost, to: &output)
  }

  /// Appends authority, path, query and fragment, each encoded.
  static func append(
    afterScheme text: Span<UInt8>,
    parts: URLParts,
    needsHost: Bool,
    to output: inout [UInt8]
  ) -> Bool {
    if let authority = parts.authority {
      let isSound = Authority.append(
        text.extracting(authority),
        needsHost: needsHost,
        to: &output
      )
      guard isSound else { return false }
    }
    let start = output.count
    if needsHost, parts.path.isEmpty { output.append(.slash) }
    PercentEncoding.append(text.extracting(parts.path), allowed: .path, to: &output)
    if start < output.count, output[start] == .slash {
      finish(pathStartingAt: start, hasAuthority: parts.authority != nil, of: &output)
    }
    append(query: parts.query, fragment: parts.fragment, of: text, to: &output)
    return true
  }

  /// Resolves the dot segments of a path that begins with a slash and ends with the output.
  ///
  /// Without an authority a path that then begins with `//` would read as one: it gets a `/.` in front.
  static func finish(
    pathStartingAt start: Int,
    hasAuthority: Bool,
    of output: inout [UInt8]
  ) {
    DotSegments.remove(from: &output, startingAt: start)
    guard !hasAuthority, start + 1 < output.count, output[start + 1] == .slash else { return }
    output.insert(contentsOf: [.slash, .dot], at: start)
  }

  /// Appends a query and a fragment, each with its delimiter.
  static func append(
    query: Range<Int>?,
    fragment: Range<Int>?,
    of text: Span<UInt8>,
    to output: inout [UInt8]
  ) {
    if let query {
      output.append(.question)
      PercentEncoding.append(text.extracting(query), allowed: .query, to: &output)
    }
    if let fragment {
      output.append(.hash)
      PercentEncoding.append(text.extracting(fragment), allowed: .query, to: &output)
    }
  }
}

/// What browsers forgive in a reference before they resolve it (URL standard §4.4).
///
/// White space and control characters around it go, tabs and line ends inside it go, and where URLs have
/// a host, `\` is `/` and any number of slashes introduces the host.
enum ReferenceRepair {
  /// A reference without white space and control characters at its ends.
  static func trimmedRange(of reference: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = reference.count
    while start < end, reference[start] <= .space { start += 1 }
    while end > start, reference[end - 1] <= .space { end -= 1 }
    return start..<end
  }

  /// The reference that a trimmed one is read as, where RFC 3986 would read it otherwise.
  ///
  /// Nil, and nothing allocated, for the references that need no repair: nearly all of them.
  static func repaired(_ reference: Span<UInt8>, baseScheme: Span<UInt8>) -> [UInt8]? {
    let scheme = URLParts.scheme(of: reference)
    let needsHost =
      if let scheme {
        URLScheme.needsHost(reference.extracting(scheme))
      } else {
        URLScheme.needsHost(baseScheme)
      }
    let slashes = scheme.map { $0.upperBound + 1 } ?? 0
    let isPlain = !needsHost || hasPlainSlashes(reference, at: slashes, isAbsolute: scheme != nil)
    if isPlain, !hasOddities(reference, needsHost: needsHost) { return nil }
    let cleaned = cleaned(reference, needsHost: needsHost)
    return needsHost ? withHost(cleaned, baseScheme: baseScheme) : cleaned
  }

  /// Whether the slashes at an index are as many as RFC 3986 expects.
  private static func hasPlainSlashes(
    _ reference: Span<UInt8>,
    at start: Int,
    isAbsolute: Bool
  ) -> Bool {
    let count = leadingSlashes(reference, from: start)
    return isAbsolute ? count == 2 : count <= 2
  }

  private static func leadingSlashes(_ reference: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < reference.count, reference[index] == .slash { index += 1 }
    return index - start
  }

  private static func hasOddities(_ reference: Span<UInt8>, needsHost: Bool) -> Bool {
    for index in reference.indices {
      switch reference[index] {
      case .tab, .lineFeed, .carriageReturn: return true
      case .backslash where needsHost: return true
      default: continue
      }
    }
    return false
  }

  /// Drops tabs and line ends, and turns `\` into `/` up to the query.
  private static func cleaned(_ reference: Span<UInt8>, needsHost: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(reference.count)
    var isInPath = needsHost
    for index in reference.indices {
      switch reference[index] {
      case .tab, .lineFeed, .carriageReturn: continue
      case .backslash where isInPath: output.append(.slash)
      case .question, .hash:
        isInPath = false
        output.append(reference[index])
      default: output.append(reference[index])
      }
    }
    return output
  }

  /// Makes the slashes before a host two; `http:x` on a page of the same scheme is the relative `x`.
  private static func withHost(_ reference: [UInt8], baseScheme: Span<UInt8>) -> [UInt8] {
    let span = reference.span
    let scheme = URLParts.scheme(of: span)
    let start = scheme.map { $0.upperBound + 1 } ?? 0
    let count = leadingSlashes(span, from: start)
    guard let scheme else {
      return count > 2 ? Array(reference[(count - 2)...]) : reference
    }
    if count < 2, URLScheme.equals(span.extracting(scheme), baseScheme) {
      // Without `./` the first segment could be taken for another scheme.
      let isPath = count == 0 && start < reference.count
      let isSegment = isPath && reference[start] != .question && reference[start] != .hash
      return (isSegment ? [.dot, .slash] : []) + reference[start...]
    }
    return reference[..<start] + [.slash, .slash] + reference[(start + count)...]
  }
}

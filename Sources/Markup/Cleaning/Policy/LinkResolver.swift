import FeedModel

/// Makes the URLs of one body absolute (RFC 3986 §5.2).
struct LinkResolver {
  /// The address that the body's references are relative to.
  let base: AbsoluteURL

  /// What a reference turned out to be.
  enum Outcome {
    /// An absolute URL.
    case absolute
    /// A link to a place in the body itself: `#` and a fragment.
    case fragment
    /// Nothing: there is no URL in the value.
    case empty
    /// Nothing that can be resolved.
    case unusable
  }

  /// Appends what a reference means; nothing if there is no such thing.
  func resolve(_ value: ArraySlice<UInt8>, into url: inout [UInt8]) -> Outcome {
    let reference = value.trimmed
    guard let first = reference.first else { return .empty }
    if first == .hash { return resolve(fragment: reference, into: &url) }
    // What is on the web at all is there by HTTPS; a feed is read far away from the page's own scheme.
    let isSchemeless = first == .slash && reference.hasPrefix("//") && base.isWeb
    let address = isSchemeless ? ArraySlice("https:".utf8) + reference : reference
    return base.resolve(reference: address.span, into: &url) ? .absolute : .unusable
  }

  private func resolve(fragment: ArraySlice<UInt8>, into url: inout [UInt8]) -> Outcome {
    let start = url.count
    guard base.resolve(reference: fragment.span, into: &url) else { return .unusable }
    // An empty fragment is the page itself.
    guard fragment.count > 1, let hash = url[start...].firstIndex(of: .hash) else {
      return .absolute
    }
    url.removeSubrange(start..<hash)
    return .fragment
  }
}

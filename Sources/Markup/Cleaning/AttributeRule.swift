import HTML

/// What an attribute's value is, as far as a body cares.
enum AttributeRule {
  /// Anything else: stays as it is.
  case text
  /// One URL.
  case url
  /// URLs with descriptors, as in `srcset` (WHATWG §4.8.4.2.1).
  case urlSet
  /// Something a feed must not carry: a script, a document in a document, a tracker.
  case forbidden

  /// The rule for an attribute of an element; names are in lower case.
  init(_ name: ArraySlice<UInt8>, of element: HTMLElement?) {
    if name.hasPrefix("on") || !Self.isWritable(name) {
      self = .forbidden
    } else if name.equals("data") {
      self = element == .object ? .url : .text
    } else {
      self = Self.rules.first { name.equals($0.name) }?.rule ?? .text
    }
  }

  private static let rules: [(name: StaticString, rule: AttributeRule)] = [
    ("href", .url), ("src", .url), ("srcset", .urlSet), ("data-src", .url),
    ("data-srcset", .urlSet), ("data-original", .url), ("poster", .url), ("cite", .url),
    ("action", .url), ("formaction", .url), ("background", .url), ("longdesc", .url),
    ("xlink:href", .url), ("srcdoc", .forbidden), ("ping", .forbidden),
  ]

  /// Whether a name can be written and read again by any parser.
  private static func isWritable(_ name: ArraySlice<UInt8>) -> Bool {
    for byte in name {
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="):
        return false
      default: continue
      }
    }
    return XMLCharacters.firstIllegal(in: name.span) == name.count
  }
}

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
    } else {
      self = Self.rule(of: name, element)
    }
  }

  /// Looks a name up, by its length first: nearly every attribute is told apart by that alone.
  private static func rule(of name: ArraySlice<UInt8>, _ element: HTMLElement?) -> AttributeRule {
    switch name.count {
    case 3: name.equals("src") ? .url : .text
    case 4 where name.equals("href") || name.equals("cite"): .url
    case 4 where name.equals("data"): element == .object ? .url : .text
    case 4: name.equals("ping") ? .forbidden : .text
    case 6 where name.equals("poster") || name.equals("action"): .url
    case 6 where name.equals("srcset"): .urlSet
    case 6: name.equals("srcdoc") ? .forbidden : .text
    case 8: name.equals("data-src") || name.equals("longdesc") ? .url : .text
    case 10 where name.equals("background") || name.equals("formaction"): .url
    case 10: name.equals("xlink:href") ? .url : .text
    case 11: name.equals("data-srcset") ? .urlSet : .text
    case 13: name.equals("data-original") ? .url : .text
    default: .text
    }
  }

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

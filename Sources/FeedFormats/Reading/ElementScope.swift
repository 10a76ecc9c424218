import FeedModel
import LibXML

/// What holds for an element because an element around it says so (XML Base §3, XML 1.0 §2.12).
struct ElementScope {
  /// What relative references are resolved against; nil if nothing is known.
  private(set) var base: AbsoluteURL?

  /// Whether the document itself names that base.
  private(set) var hasOwnBase = false

  /// The language of the texts as it was written.
  private(set) var language: String?

  /// Begins with a document that was served from a place.
  init(base: AbsoluteURL?) {
    self.base = base
  }

  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// The scope inside of an element.
  func entering(_ element: XMLElement) -> ElementScope {
    guard !element.attributes.isEmpty else { return self }
    var scope = self
    for attribute in element.attributes where attribute.namespace == Self.xml {
      switch attribute.name {
      case "base":
        guard attribute.value.utf8.count <= FeedLimits.baseBytes,
          let base = url(attribute.value), base.text.utf8.count <= FeedLimits.baseBytes
        else { continue }
        scope.base = base
        scope.hasOwnBase = true
      case "lang": scope.language = attribute.value.trimmed.nonEmpty
      default: continue
      }
    }
    return scope
  }

  /// The scope with another base where none is known.
  func falling(backTo base: AbsoluteURL?) -> ElementScope {
    guard self.base == nil else { return self }
    var scope = self
    scope.base = base
    return scope
  }

  /// The URL that a reference means; nil for one that means none, or that runs a program.
  func url(_ reference: String?) -> AbsoluteURL? {
    guard let reference = reference?.trimmed, !reference.isEmpty else { return nil }
    guard let url = AbsoluteURL(reference) ?? base?.resolving(reference) else { return nil }
    return ["javascript", "data", "vbscript"].contains(url.scheme) ? nil : url
  }
}

extension String {
  /// The text without white space of XML at its ends (XML 1.0 §2.3).
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }),
      let end = utf8.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(self[start...end])
  }

  /// The text; nil if it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

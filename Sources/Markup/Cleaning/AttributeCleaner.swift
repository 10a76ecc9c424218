import Diagnostics
import FeedModel
import HTML

/// Makes the attributes of start tags fit for a feed: URLs absolute, scripts gone, text that XML carries.
struct AttributeCleaner {
  /// The most references of one body that are reported as unusable.
  static let reportedURLs = 20

  /// The most bytes of a reference that a report quotes.
  static let quotedBytes = 80

  /// What was found wrong; at most ``reportedURLs`` problems.
  private(set) var problems: [BodyProblem] = []

  private var links: LinkResolver

  /// Prepares for the tags of one body.
  init(links: LinkResolver) {
    self.links = links
  }

  /// Rewrites a tag's attributes where that is needed.
  mutating func clean(_ tag: inout HTMLStartTag) {
    var kept = 0
    for index in tag.attributes.indices {
      guard let value = cleaned(tag.attributes[index], of: tag.name.element) else { continue }
      if kept != index { tag.attributes[kept] = tag.attributes[index] }
      if let value { tag.attributes[kept].value = value }
      kept += 1
    }
    tag.attributes.removeLast(tag.attributes.count - kept)
  }

  /// The new value of an attribute: nil inside if the old one is right, nil if the attribute goes.
  private mutating func cleaned(
    _ attribute: HTMLAttribute,
    of element: HTMLElement?
  ) -> ArraySlice<UInt8>?? {
    switch AttributeRule(attribute.name, of: element) {
    case .forbidden: return nil
    case .text: return .some(nil)
    case .url:
      switch links.resolve(attribute.value) {
      case .url(let url): return url
      case .script: return nil
      case .empty: return attribute.isNamed("href") ? ArraySlice(links.base.text.utf8) : nil
      case .unusable:
        report(attribute.value, at: attribute.offset)
        return .some(nil)
      }
    case .urlSet: return resolvedSet(attribute)
    }
  }

  /// A `srcset` of absolute URLs; nil if there is no image in it.
  private mutating func resolvedSet(_ attribute: HTMLAttribute) -> ArraySlice<UInt8>?? {
    var set: [UInt8] = []
    for candidate in SourceSet(attribute.value).candidates {
      var url = candidate.url
      switch links.resolve(url) {
      case .url(let absolute): url = absolute
      case .empty, .script: continue
      case .unusable: report(url, at: attribute.offset)
      }
      if !set.isEmpty { set += ", ".utf8 }
      set += url
      if !candidate.descriptor.isEmpty { set.append(.space) }
      set += candidate.descriptor
    }
    return set.isEmpty ? nil : .some(set[...])
  }

  private mutating func report(_ value: ArraySlice<UInt8>, at offset: Int?) {
    guard problems.count < Self.reportedURLs else { return }
    let quoted = String(decoding: value.prefix(Self.quotedBytes), as: UTF8.self)
    let text = value.count > Self.quotedBytes ? quoted + "…" : quoted
    problems.append(
      BodyProblem(
        code: .unusableURL,
        offset: offset,
        message: "“\(text)” is no URL that can be used"
      )
    )
  }
}

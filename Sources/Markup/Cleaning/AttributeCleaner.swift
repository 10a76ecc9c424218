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
      let attribute = tag.attributes[index]
      switch outcome(for: attribute, of: tag.name.element) {
      case .goes: continue
      case .stays: if kept != index { tag.attributes[kept] = attribute }
      case .becomes(let value):
        tag.attributes[kept] = attribute
        tag.attributes[kept].value = value
      }
      kept += 1
    }
    tag.attributes.removeLast(tag.attributes.count - kept)
  }

  /// What becomes of an attribute.
  private enum Outcome {
    case stays
    case goes
    case becomes(ArraySlice<UInt8>)
  }

  private mutating func outcome(for attribute: HTMLAttribute, of element: HTMLElement?) -> Outcome {
    switch AttributeRule(attribute.name, of: element) {
    case .text: .stays
    case .forbidden: .goes
    case .url: resolved(attribute)
    case .urlSet: resolvedSet(attribute)
    }
  }

  private mutating func resolved(_ attribute: HTMLAttribute) -> Outcome {
    switch links.resolve(attribute.value) {
    case .url(let url): return .becomes(url)
    case .script: return .goes
    case .empty:
      // An empty link leads to the page itself; anything else that is empty is an oversight.
      return attribute.isNamed("href") ? .becomes(ArraySlice(links.base.text.utf8)) : .goes
    case .unusable:
      report(attribute.value, at: attribute.offset)
      return .stays
    }
  }

  private mutating func resolvedSet(_ attribute: HTMLAttribute) -> Outcome {
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
    return set.isEmpty ? .goes : .becomes(set[...])
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

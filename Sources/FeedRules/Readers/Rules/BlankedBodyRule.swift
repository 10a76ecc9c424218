import Diagnostics
import HTML

/// Readers remove what could harm; a body of nothing else is blank.
struct BlankedBodyRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for entry in feed.entries {
      guard let last = entry.bodies.last else { continue }
      let removed = entry.bodies.lazy.map { Self.removedAlone(in: $0.text) }
      guard removed.allSatisfy({ $0 != .visible }), removed.contains(where: { $0 != .empty }),
        case .removed(let name)? = removed.last(where: { $0 != .empty })
      else { continue }
      findings.add(
        .blankedBody,
        at: last.position,
        "the body holds nothing but “\(name)”, which Miniflux and FreshRSS remove"
      )
    }
  }

  /// What is left of a body.
  private enum Outcome: Equatable {
    /// Something that a reader shows.
    case visible
    /// Nothing, after an element was removed.
    case removed(String)
    /// Nothing, and nothing was there.
    case empty
  }

  /// Elements that are removed with everything in them.
  private static let removed: Set<HTMLElement> = [
    .script, .style, .noscript, .iframe, .object, .embed, .svg, .form, .template,
  ]

  /// Elements that show something without any text.
  private static let shown: Set<HTMLElement> = [.img, .picture, .video, .audio, .math, .hr]

  /// Looks at a body up to the first thing that a reader shows, which mostly is its first word.
  private static func removedAlone(in html: String) -> Outcome {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    var open: (element: HTMLElement, depth: Int)?
    var found: HTMLElement?
    while let token = tokenizer.next() {
      switch token {
      case .text(let text):
        guard open == nil, text.contains(where: { $0 > 0x20 }) else { continue }
        return .visible
      case .startTag(let tag):
        guard let element = tag.name.element else { continue }
        if let inside = open {
          if inside.element == element { open = (element, inside.depth + 1) }
        } else if shown.contains(element) || isWelcome(tag) {
          return .visible
        } else if removed.contains(element) {
          found = element
          if !element.isVoid, !tag.isSelfClosing { open = (element, 1) }
        }
      case .endTag(let name):
        guard let inside = open, name.element == inside.element else { continue }
        open = inside.depth > 1 ? (inside.element, inside.depth - 1) : nil
      case .comment, .doctype:
        continue
      }
    }
    return found.map { .removed($0.rawValue) } ?? .empty
  }

  /// Parts of the addresses from which Miniflux keeps an `iframe`.
  private static let welcomeHosts = [
    "bandcamp.com/", "embedly.com/", "dailymotion.com/", "framatube.org/", "spotify.com/",
    "player.bilibili.com/", "player.twitch.tv/", "player.vimeo.com/", "soundcloud.com/", "vk.com/",
    "youtube.com/", "youtube-nocookie.com/",
  ]

  private static func isWelcome(_ tag: HTMLStartTag) -> Bool {
    guard tag.name.element == .iframe, let source = tag["src"] else { return false }
    let address = String(decoding: source, as: UTF8.self)
    return welcomeHosts.contains { address.contains($0) }
  }
}

import Diagnostics
import LibXML

/// Items come after everything else in a channel (RSS profile, “item”).
extension ElementRule {
  static let itemsLast = ElementRule { channel, findings in
    let children = Array(channel.children)
    let isHead = { (child: (space: Space, element: XMLElement)) in
      (child.space == .rss && child.element.name != "item")
        || (child.space == .atom && child.element.name == "link")
    }
    guard let lastOfHead = children.lastIndex(where: isHead) else { return }
    for child in children[..<lastOfHead] where child.space == .rss && child.element.name == "item" {
      findings.report(
        .misplacedItem,
        at: child.element.position,
        "the item stands before “\(children[lastOfHead].element.name)” of its channel"
      )
    }
  }
}

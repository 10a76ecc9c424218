import Diagnostics
import LibXML

/// Guids: that there is one, that it is what it claims to be, and that no two are the same.
extension ElementRule {
  static let guidOfItem = ElementRule { item, findings in
    guard item.document.isRSS2, !item.has(.rss, "guid") else { return }
    findings.report(.missingGUID, item.subject, "the item has no “guid”")
  }

  /// A guid is the item's address unless it says otherwise (RSS 2.0, “guid”).
  static let permalinkGuid = ElementRule { guid, findings in
    let value = guid.textValue
    let isPermalink = guid.element.attribute("isPermaLink").map { $0 == "true" } ?? true
    guard isPermalink else {
      if value.bytes.isDigits, value.bytes.count < 9 {
        findings.report(
          .weakGUID,
          guid.subject,
          "others are likely to have the guid \(value.quoted)"
        )
      } else {
        findings.confirm(.guid)
      }
      return
    }
    let kind = Address.Kind(
      isAbsolute: true,
      isIRI: false,
      malformed: .invalidPermalinkGUID,
      confirmation: .guid
    )
    let address = Address(value, kind)
    guard address.check(&findings) else { return }
    guard address.scheme.spells("tag") || address.scheme.spells("urn") else { return }
    findings.report(
      .unlikelyPermalink,
      guid.subject,
      "the guid \(value.quoted) cannot be opened, but it does not say isPermaLink=\"false\""
    )
  }

  static let uniqueGuids = ElementRule { channel, findings in
    checkUnique(channel, .rss, "guid", &findings)
  }

  static let uniqueAtomIDs = ElementRule { channel, findings in
    checkUnique(channel, .atom, "id", &findings)
  }

  private static func checkUnique(
    _ channel: ElementInContext,
    _ space: Space,
    _ name: String,
    _ findings: inout Findings
  ) {
    var seen: Set<[UInt8]> = []
    for item in channel.children(.rss, "item") {
      for guid in channel.child(item).children(space, name) {
        let text = Array(guid.text.utf8.trimmed)
        guard !text.isEmpty, !seen.insert(text).inserted else { continue }
        findings.report(
          .duplicateValue,
          at: guid.position,
          "another item has the \(name) \(Value.quoted(text)) as well"
        )
      }
    }
  }
}

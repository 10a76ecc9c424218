import Diagnostics
import LibXML

/// Entries differ in their ids, and should differ in their dates (RFC 4287 §4.1.1, §4.2.6).
extension ElementRule {
  static let uniqueEntryIDs = ElementRule { feed, findings in
    let ids = values("id", in: feed)
    var seen: Set<[UInt8]> = []
    let duplicates = ids.filter { !seen.insert($0.text).inserted }
    guard !duplicates.isEmpty else { return }
    guard ids.count <= fewEntries || duplicates.count < ids.count - 1 else {
      findings.report(
        .sameIDs,
        feed.subject,
        "all \(ids.count) entries have the id \(Value.quoted(duplicates[0].text))"
      )
      return
    }
    for duplicate in duplicates {
      findings.report(
        .duplicateEntry,
        at: duplicate.element.position,
        "another entry has the id \(Value.quoted(duplicate.text)) as well"
      )
    }
  }

  static let distinctUpdates = ElementRule { feed, findings in
    var seen: Set<[UInt8]> = []
    for updated in values("updated", in: feed) where !seen.insert(updated.text).inserted {
      findings.report(
        .duplicateUpdated,
        at: updated.element.position,
        "another entry was updated at \(Value.quoted(updated.text)) as well"
      )
    }
  }

  /// Up to so many entries with one id may be versions of one entry.
  private static let fewEntries = 9

  private static func values(
    _ name: String,
    in feed: ElementInContext
  ) -> [(element: XMLElement, text: [UInt8])] {
    var values: [(element: XMLElement, text: [UInt8])] = []
    for case .element(let entry) in feed.element.children where entry.name == "entry" {
      for case .element(let element) in entry.children where element.name == name {
        guard feed.document.space(of: element.namespace) == .atom else { continue }
        let text = Array(element.text.utf8.trimmed)
        if !text.isEmpty { values.append((element, text)) }
        break
      }
    }
    return values
  }
}

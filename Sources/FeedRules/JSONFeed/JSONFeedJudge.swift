import Diagnostics
import Notation

/// Judges a JSON Feed by its specification: every member against ``JSONFeedVocabulary``, and what fits no table.
struct JSONFeedJudge {
  /// The version that a feed says it has, such as `1.1`; nil if it says none that there is.
  static func version(of feed: JSONValue) -> String? {
    feed["version"]?.string.flatMap { JSONFeedVocabulary.versions[$0] }
  }

  /// Judges a document, which is an object.
  func judge(_ feed: JSONValue, _ findings: inout FindingList) {
    let check = JSONFeedShapeCheck(isOfVersion1: Self.version(of: feed) == "1.0")
    check.check(feed, against: JSONFeedVocabulary.feed, &findings)
    let items = feed["items"]?.array ?? []
    for item in items where item.object != nil {
      checkContent(of: item, &findings)
      checkAuthor(of: item, &findings)
    }
    checkAuthor(of: feed, &findings)
    checkIDs(of: items, &findings)
  }

  /// An item has a text, as HTML or plain (“Items”).
  private func checkContent(of item: JSONValue, _ findings: inout FindingList) {
    guard item["content_html"] == nil, item["content_text"] == nil else { return }
    findings.add(
      .jsonFeedNoContent,
      at: item.position,
      "the item has neither “content_html” nor “content_text”"
    )
  }

  /// “author” is deprecated, and may stand beside “authors” (“Version 1.1”).
  private func checkAuthor(of object: JSONValue, _ findings: inout FindingList) {
    guard object["authors"] == nil,
      let author = object.object?.first(where: { $0.key == "author" })
    else { return }
    findings.add(.jsonFeedOldAuthor, at: author.position, "“author” stands without “authors”")
  }

  /// An id is unique in its feed (“Items”).
  private func checkIDs(of items: [JSONValue], _ findings: inout FindingList) {
    var lines: [String: Int] = [:]
    for item in items {
      guard let id = item["id"], let text = id.scalarText, !text.isEmpty else { continue }
      guard let line = lines[text] else {
        lines[text] = id.position.line
        continue
      }
      findings.add(
        .jsonFeedDuplicateID,
        at: id.position,
        "the id \(Quotation.of(text)) is already that of an item on line \(line)"
      )
    }
  }
}

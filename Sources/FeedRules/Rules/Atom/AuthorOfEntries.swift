import Diagnostics

/// Every entry has an author: its own, its source's or its feed's (RFC 4287 §4.1.1, §4.1.2).
extension ElementRule {
  static let authorOfEntries = ElementRule { feed, findings in
    guard !feed.has(.atom, "author") else { return }
    let entries = feed.children(.atom, "entry")
    if entries.isEmpty {
      findings.report(
        .missingElement,
        feed.subject,
        "“feed” has neither “author” nor an entry with one"
      )
    }
    for entry in entries {
      checkAuthor(of: feed.child(entry), &findings)
    }
  }

  static let authorOfLoneEntry = ElementRule { entry, findings in
    guard entry.parent == nil else { return }
    checkAuthor(of: entry, &findings)
  }

  private static func checkAuthor(of entry: ElementInContext, _ findings: inout Findings) {
    guard !entry.has(.atom, "author") else { return }
    let sources = entry.children(.atom, "source")
    guard !sources.contains(where: { entry.child($0).has(.atom, "author") }) else { return }
    findings.report(
      .missingElement,
      entry.subject,
      "“entry” has no “author”, and neither has its feed"
    )
  }
}

import Diagnostics
import LibXML

/// An item has a title or a description (RSS 2.0, “Elements of item”).
extension ElementRule {
  static let titleOrDescription = ElementRule { item, findings in
    guard !item.has(.rss, "title"), !item.has(.rss, "description") else { return }
    findings.report(
      .itemWithoutText,
      item.subject,
      "the item has neither “title” nor “description”"
    )
  }

  /// The description of an item is HTML; in RSS 0.91 it was plain text.
  static let description = ElementRule { description, findings in
    if description.document.version == "0.91" {
      ValueType.plainText.check(description.textValue, &findings)
    } else {
      ElementRule.htmlText.check(description, &findings)
    }
  }

  /// The description stands before the full text (RSS profile, “content:encoded”).
  static let descriptionFirst = ElementRule { item, findings in
    for child in item.children {
      if child.space == .rss, child.element.name == "description" { return }
      guard child.space == .content, child.element.name == "encoded" else { continue }
      findings.report(
        .descriptionAfterContent,
        at: child.element.position,
        "“content:encoded” stands before “description”"
      )
      return
    }
  }
}

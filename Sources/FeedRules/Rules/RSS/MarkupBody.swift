import Diagnostics
import LibXML

/// An item whose text is an XHTML body: safe markup, and an unusual place for it.
extension ElementRule {
  static let markupBody = ElementRule { item, findings in
    for body in item.children(.xhtml, "body") {
      findings.report(
        .duplicateDescription,
        at: body.position,
        "the item's text is in “xhtml:body”"
      )
      InlineMarkup(context: item.child(body), unknown: .unsafeElement).check(body, &findings)
    }
  }
}

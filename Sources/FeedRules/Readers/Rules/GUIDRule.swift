import Diagnostics
import FeedModel

/// A guid of RSS counts as an address unless it says that it is none.
struct GUIDRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for entry in feed.entries where entry.idClaimsToBeURL {
      guard let id = entry.id, !id.text.isEmpty else { continue }
      guard AbsoluteURL(id.text)?.isWeb == true else {
        findings.add(
          .guidTakenForURL,
          at: id.position,
          "the guid \(Quotation.of(id.text)) is no address of the web, but NetNewsWire and newsboat "
            + "may take it for one"
        )
        continue
      }
      guard let link = entry.link, !link.isEmpty, link != id.text else { continue }
      findings.add(
        .guidDiffersFromLink,
        at: id.position,
        "Feedly opens the guid \(Quotation.of(id.text)) instead of the link \(Quotation.of(link))"
      )
    }
  }
}

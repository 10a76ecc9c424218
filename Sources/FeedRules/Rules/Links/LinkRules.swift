import Diagnostics
import FeedModel
import LibXML

/// What the attributes of an Atom link mean together (RFC 4287 §4.2.7).
extension ElementRule {
  /// A relation is registered, or a full IRI.
  static let linkRelation = ElementRule { link, findings in
    guard let said = link.element.attribute("rel"), !said.isEmpty else { return }
    let relation = link.element.relation
    let bytes = Array(relation.utf8)
    let isIRI =
      !Address.scheme(of: bytes).isEmpty
      && bytes.allSatisfy { $0 >= 0x80 || URICharacters.isAllowed($0) }
    guard !isIRI, !LinkRelation.known.contains(relation) else {
      findings.confirm(.linkRelation)
      return
    }
    let isRegistered = LinkRelation.registered.contains(relation)
    findings.report(
      isRegistered ? .unusualLinkRelation : .unregisteredLinkRelation,
      link.subject(attribute: "rel"),
      isRegistered
        ? "\(Value.quoted(bytes)) is a registered relation of which readers of feeds make nothing"
        : "\(Value.quoted(bytes)) is no registered relation and no IRI"
    )
  }

  /// A type is a media type; that of a self link is a feed's.
  static let linkType = ElementRule { link, findings in
    guard let said = link.element.attribute("type") else { return }
    let value = link.value(ofAttribute: "type", said)
    let before = findings.count
    ValueType.mediaType.check(value, &findings)
    guard findings.count == before, link.element.relation == "self" else { return }
    let type = MediaTypeText.essence(of: value.bytes)
    let feeds = ["application/atom+xml", "application/rss+xml", "application/rdf+xml"]
    guard !feeds.contains(where: { type.spells($0) }) else { return }
    findings.report(.selfLinkType, value.subject, "\(value.quoted) is not the type of a feed")
  }

  /// A link has no text.
  static let emptyLink = ElementRule { link, findings in
    guard !link.element.text.utf8.trimmed.isEmpty else { return }
    findings.report(.linkWithContent, link.subject, "“\(link.name)” has text inside")
  }

  /// An address that means the base it is relative to, which is not the address of the document.
  static let linkToDocument = ElementRule { link, findings in
    guard let href = link.element.attribute("href"), let base = link.base,
      let served = link.document.base, !base.isSameDocument(as: served),
      base.resolving(href)?.isSameDocument(as: base) == true
    else { return }
    findings.report(
      .sameDocumentReference,
      link.subject(attribute: "href"),
      "\(Value.quoted(href.utf8)) means its own base, which is not the address of the document"
    )
  }

  /// Counts and dates of replies stand on links to replies (RFC 4685 §4).
  static let threadAttributes = ElementRule { link, findings in
    for attribute in link.element.attributes
    where link.document.space(of: attribute.namespace) == .threading {
      if attribute.name == "when" {
        findings.report(
          .threadWhen,
          link.subject(attribute: "thr:when"),
          "“thr:when” does not exist"
        )
      } else if link.element.relation != "replies" {
        findings.report(
          .unexpectedAttribute,
          link.subject(attribute: "thr:\(attribute.name)"),
          "“thr:\(attribute.name)” stands on a link that does not lead to replies"
        )
      }
    }
  }
}

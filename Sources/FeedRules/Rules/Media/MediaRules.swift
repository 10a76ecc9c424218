import Diagnostics
import HTML
import LibXML

/// What the parts of an element of Media RSS mean together.
extension ElementRule {
  /// `media:adult` gave way to `media:rating`.
  static let noMediaAdult = ElementRule { adult, findings in
    findings.report(.deprecatedMediaAdult, adult.subject, "“media:adult” is deprecated")
  }

  /// A group is there to choose from.
  static let severalContents = ElementRule { group, findings in
    let count = group.children(.media, "content").count
    guard count < 2 else { return }
    findings.report(.lonelyMediaGroup, group.subject, "“media:group” has \(count) contents")
  }

  /// A title, description or transcript is text or HTML, as it says.
  static let typedMediaText = ElementRule { text, findings in
    if text.element.attribute("type") == "html" {
      var html = HTMLText(text.textValue)
      html.check(&findings)
    } else {
      PlainText.check(text.textValue, or: .undeclaredHTML, &findings)
    }
  }

  /// A hash has the length of its algorithm.
  static let hashOfMedium = ElementRule { hash, findings in
    let value = hash.textValue
    let algorithm = hash.element.attribute("algo") ?? ""
    let length = ["": 32, "md5": 32, "sha-1": 40][algorithm]
    guard value.bytes.count != length || !value.bytes.allSatisfy(\.isHexDigit) else { return }
    let name = length == nil ? "of the algorithm \(Value.quoted(algorithm.utf8))" : value.quoted
    findings.report(.invalidMediaHash, hash.subject, "the hash \(name) is none that Media RSS has")
  }

  /// A role is of the EBU's list, unless another scheme is named.
  static let creditRole = ElementRule { credit, findings in
    let said = credit.element.attribute("scheme") ?? ""
    let scheme = said.isEmpty ? "urn:ebu" : said
    if scheme != "urn:ebu" {
      ValueType.url.check(credit.value(ofAttribute: "scheme", scheme), &findings)
    }
    guard let role = credit.element.attribute("role"), !role.isEmpty else { return }
    let isKnown = scheme != "urn:ebu" || CreditRoles.ebu.contains(role)
    guard !isKnown || role.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return }
    findings.report(
      .invalidCreditRole,
      credit.subject(attribute: "role"),
      "\(Value.quoted(role.utf8)) is no role of the scheme \(Value.quoted(scheme.utf8))"
    )
  }

  /// What a restriction lists is what its type says.
  static let restrictionByType = ElementRule { restriction, findings in
    let value = restriction.textValue
    switch restriction.element.attribute("type") ?? "" {
    case "":
      guard !value.bytes.isEmpty, !value.isOne(of: ["all", "none"]) else { return }
      findings.report(
        .invalidMediaRestriction,
        restriction.subject,
        "the restriction \(value.quoted) has no type"
      )
    case "country":
      let codes = value.bytes.split(whereSeparator: \.isXMLSpace)
      for code in codes.isEmpty ? [[]] : codes where !CountryCodes.contains(code) {
        findings.report(
          .unknownCountry,
          restriction.subject,
          "\(Value.quoted(code)) is no country code"
        )
      }
    case "uri": ValueType.url.check(value, &findings)
    default: break
    }
  }
}

import Diagnostics
import LibXML

/// Makes diagnostics of findings: sorted, with the lines they stand on, and with what only programs ask for.
struct FindingsReport {
  let findings: Findings
  let file: SourceFile

  /// The problems in the order of the text, then confirmations and broad kinds.
  var diagnostics: [Diagnostic] {
    let lines = SourceLines(file.bytes, upTo: findings.list.map(\.position.line).max() ?? 0)
    let sorted = findings.list.enumerated().sorted { left, right in
      (left.element.position.line, left.element.position.column, left.offset)
        < (right.element.position.line, right.element.position.column, right.offset)
    }
    let problems = sorted.map { _, finding in
      Diagnostic(
        finding.code,
        file: file.path,
        position: SourcePosition(line: finding.position.line, column: finding.position.column),
        finding.message,
        sourceLine: lines.text(ofLine: finding.position.line)
      )
    }
    return problems + unlisted + confirmations + families
  }

  private var unlisted: [Diagnostic] {
    findings.unlisted.map { name, count in
      Diagnostic(
        .unlistedFindings,
        file: file.path,
        "“\(name)” was found \(count) times more than is listed"
      )
    }
  }

  private var confirmations: [Diagnostic] {
    Confirmation.allCases.filter(findings.isConfirmed).map { confirmation in
      Diagnostic(confirmation.code, file: file.path, confirmation.code.summary)
    }
  }

  /// The broad kinds that the W3C's validator puts narrower ones in.
  private var families: [Diagnostic] {
    let names = Set(findings.list.compactMap(\.code.w3c))
    return DiagnosticCode.families.compactMap { family in
      guard let members = Self.members[family.w3c ?? ""], !names.isDisjoint(with: members) else {
        return nil
      }
      return Diagnostic(family, file: file.path, "the feed has \(family.summary)")
    }
  }

  private static let members: [String: Set<String>] = [
    "InvalidLink": [
      "UriNotIri", "InvalidIRI", "InvalidFullLink", "InvalidUriChar", "InvalidURIAttribute",
      "InvalidURLAttribute",
    ],
    "InvalidContact": ["InvalidAddrSpec"],
    "InvalidInteger": [
      "InvalidNonNegativeInteger", "InvalidPositiveInteger", "UseZeroForUnknown",
    ],
    "InvalidNonNegativeInteger": ["UseZeroForUnknown"],
    "MissingAttribute": ["MissingHref"],
    "InvalidURIAttribute": ["InvalidURLAttribute"],
    "InvalidISO8601Date": ["InvalidW3CDTFDate"],
    "InvalidRFC2822Date": ["IncorrectDOW"],
    "SecurityRisk": ["SecurityRiskAttr", "DangerousStyleAttr"],
    "SecurityRiskAttr": ["DangerousStyleAttr"],
    "UndefinedElement": ["NoBlink", "NoThrWhen"],
    "SAXError": ["WPBlankLine", "MissingNamespace", "NotInANamespace", "UndefinedNamedEntity"],
    "MissingNamespace": ["NotInANamespace"],
    "EmailFormat": ["MissingRealName"],
    "MissingSelf": ["MissingAtomSelfLink"],
    "MissingElement": [
      "MissingDescription", "MissingLink", "MissingTitle", "ItemMustContainTitleOrDescription",
      "MissingXhtmlDiv", "MissingContentOrAlternate",
    ],
    "ContainsHTML": ["ContainsUndeclaredHTML", "CharacterData"],
    "DuplicateSemantics": ["DuplicateItemSemantics", "DuplicateDescriptionSemantics"],
  ]
}

import Diagnostics
import FeedModel

/// The forms that values of an OPML document have.
enum OPMLValue {
  /// Checks the value of an element or attribute; an empty one says nothing, and is left alone.
  static func check(
    _ text: String,
    as kind: OPMLVocabulary.Kind,
    name: String,
    at position: SourcePosition,
    _ findings: inout FindingList
  ) {
    let text = text.trimmed
    guard !text.isEmpty, !isValid(text, as: kind) else { return }
    findings.add(
      code(of: kind),
      at: position,
      "“\(name)” is \(Quotation.of(text)), expected \(expectation(of: kind))"
    )
  }

  private static func isValid(_ text: String, as kind: OPMLVocabulary.Kind) -> Bool {
    switch kind {
    case .text: true
    case .date: Timestamp(rfc822: text) != nil
    case .number: Int(text) != nil
    case .numbers: text.split(separator: ",").allSatisfy { Int($0.trimmed) != nil }
    case .url: AbsoluteURL(text) != nil
    case .flag: text == "true" || text == "false"
    }
  }

  private static func code(of kind: OPMLVocabulary.Kind) -> DiagnosticCode {
    switch kind {
    case .date: .opmlDate
    case .url: .opmlURL
    case .numbers: .opmlExpansionState
    case .text, .number, .flag: .opmlValue
    }
  }

  private static func expectation(of kind: OPMLVocabulary.Kind) -> String {
    switch kind {
    case .text: "a text"
    case .date: "a date such as “Wed, 19 Feb 2025 12:00:00 GMT”"
    case .number: "a whole number"
    case .numbers: "whole numbers with commas between them"
    case .url: "a full URL"
    case .flag: "“true” or “false”"
    }
  }
}

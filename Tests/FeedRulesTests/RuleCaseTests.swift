import TestSupport
import Testing

@testable import Diagnostics

@Suite struct RuleCaseTests {
  static let cases =
    RuleCase.recognition + RuleCase.jsonFeed + RuleCase.opml + RuleCase.identity
    + RuleCase.documents + RuleCase.bodies + RuleCase.podcasts
    + RuleCase.structure + RuleCase.namespaces + RuleCase.prologs + RuleCase.dates
    + RuleCase.addresses + RuleCase.values + RuleCase.places + RuleCase.relations
    + RuleCase.identifiers + RuleCase.history + RuleCase.texts + RuleCase.contents
    + RuleCase.itunes + RuleCase.media

  @Test(arguments: cases)
  func `a document has the problem where it is marked`(rule: RuleCase) {
    #expect(!rule.raising.offsets.isEmpty)
    #expect(rule.mismatches.isEmpty)
  }

  @Test(arguments: cases)
  func `a document that nearly has the problem has it not`(rule: RuleCase) {
    let found = RuleCase.findings(of: rule.code, in: Array(rule.sparing.utf8), base: rule.base)
    #expect(found.items.isEmpty)
  }

  @Test func `every code has a case`() {
    let codes: [DiagnosticCode] =
      DiagnosticCode.recognitionCodes + DiagnosticCode.jsonFeedCodes + DiagnosticCode.opmlCodes
      + DiagnosticCode.readerCodes + DiagnosticCode.ruleStructureCodes
      + DiagnosticCode.ruleNamespacesCodes + DiagnosticCode.ruleDocumentsCodes
      + DiagnosticCode.ruleDatesCodes + DiagnosticCode.ruleAddressesCodes
      + DiagnosticCode.ruleValuesCodes + DiagnosticCode.rulePlacesCodes
      + DiagnosticCode.ruleRelationsCodes + DiagnosticCode.ruleIdentifiersCodes
      + DiagnosticCode.ruleHistoryCodes + DiagnosticCode.ruleTextCodes
      + DiagnosticCode.ruleMarkupCodes + DiagnosticCode.ruleContentCodes
      + DiagnosticCode.ruleItunesCodes + DiagnosticCode.ruleMediaCodes
    // What cannot be read is never judged, and what is not listed has no place: tests of the command and of the list show them.
    let judged = Set(codes + [.invalidJSON]).subtracting([.unreadableInput, .unlistedFindings])
    #expect(judged.subtracting(Self.cases.map(\.code)).map(\.name).sorted() == [])
  }

  @Test func `every finding of a reader's behaviour names the reader`() {
    let readers = [
      "NetNewsWire", "Miniflux", "FreshRSS", "newsboat", "Inoreader", "Feedly", "Feedbin",
      "Apple Podcasts", "PSP-1", "CommaFeed", "FeedBurner",
    ]
    for rule in Self.cases where DiagnosticCode.readerCodes.contains(rule.code) {
      let found = RuleCase.findings(of: rule.code, in: rule.raising.bytes)
      for item in found.items {
        #expect(readers.contains { item.message.contains($0) }, "\(item.message)")
        #expect(item.severity != .error)
      }
    }
  }
}

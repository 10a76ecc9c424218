import Diagnostics
import LibXML

/// What is found in a document: problems with their place, and kinds of values that were right.
///
/// Problems are many when one template is wrong: of each code the first ``Findings/perCode`` are kept.
struct Findings: Sendable {
  /// The most problems of one code that are kept.
  static let perCode = 200

  /// One problem.
  struct Finding: Sendable {
    let code: DiagnosticCode
    let position: XMLPosition
    let message: String
  }

  private(set) var list: [Finding] = []
  /// How many problems there were in all.
  private(set) var count = 0
  private var counts: [String: Int] = [:]
  private var confirmed: UInt64 = 0

  /// Adds a problem at a place.
  mutating func report(
    _ code: DiagnosticCode,
    at position: XMLPosition,
    _ message: @autoclosure () -> String
  ) {
    count += 1
    let known = counts[code.name, default: 0]
    counts[code.name] = known + 1
    guard known < Self.perCode else { return }
    list.append(Finding(code: code, position: position, message: message()))
  }

  /// Adds a problem of an element or attribute.
  mutating func report(
    _ code: DiagnosticCode,
    _ subject: Subject,
    _ message: @autoclosure () -> String
  ) {
    report(code, at: subject.position, message())
  }

  /// Adds what was found elsewhere in the document.
  mutating func add(_ other: Findings) {
    var listed = counts.mapValues { min($0, Self.perCode) }
    for finding in other.list where listed[finding.code.name, default: 0] < Self.perCode {
      listed[finding.code.name, default: 0] += 1
      list.append(finding)
    }
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
    confirmed |= other.confirmed
  }

  /// Takes back every problem of a code.
  mutating func withdraw(_ code: DiagnosticCode) {
    list.removeAll { $0.code == code }
    counts[code.name] = nil
  }

  /// Takes back what may only follow from a document that breaks off: what is missing, and what stands behind the place.
  mutating func withdrawWhatFollows(from position: XMLPosition) {
    list.removeAll { finding in
      Self.absences.contains(finding.code)
        || (finding.position.line, finding.position.column) > (position.line, position.column)
    }
  }

  /// The problems of something that is not there.
  private static let absences: Set<DiagnosticCode> = [
    .missingElement, .missingDescription, .missingLink, .missingTitle, .itemWithoutText,
    .missingSourceElement, .missingSelfLink, .missingAtomSelfLink, .missingGUID, .missingContent,
    .missingTextualContent, .missingSummary, .missingLanguage, .missingItunesElement,
    .missingItunesEmail, .incompleteArchive, .archiveWithoutCurrent, .blankElement,
    .lonelyMediaGroup, .commentsWithoutDate,
  ]

  /// The names of codes with more problems than are kept, and how many those are, by name.
  var unlisted: [(name: String, count: Int)] {
    counts.filter { $0.value > Self.perCode }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value - Self.perCode) }
  }

  /// How many problems of a code there were.
  func count(of code: DiagnosticCode) -> Int {
    counts[code.name, default: 0]
  }

  /// Notes that a kind of value was found right.
  mutating func confirm(_ confirmation: Confirmation) {
    confirmed |= 1 << UInt64(confirmation.rawValue)
  }

  /// Whether a kind of value was found right.
  func isConfirmed(_ confirmation: Confirmation) -> Bool {
    confirmed & 1 << UInt64(confirmation.rawValue) != 0
  }
}

import Diagnostics
import LibXML

/// What is noticed while a feed is read.
struct ReadingNotes {
  /// The problems, in the order in which they were noticed.
  private(set) var problems: [Diagnostic] = []

  /// What the model has no place for, in the order in which it was met.
  private(set) var passedOver: [PassedOver] = []

  private var places: [String: Int] = [:]

  /// The entry in which each name was met last.
  private var lastEntries: [Int] = []
  private var dateCount = 0

  /// The most names that are listed.
  private static let mostNames = 100

  /// The most dates of a feed that are told to be unreadable; one cause has most of them.
  private static let mostDates = 20

  /// Adds a problem.
  mutating func add(
    _ code: DiagnosticCode,
    at position: SourcePosition? = nil,
    _ message: String
  ) {
    problems.append(Diagnostic(code, position: position, message))
  }

  /// Adds that the entries from a place on are not read.
  mutating func addCut(at position: SourcePosition) {
    let message = "there are more than \(FeedLimits.entries) entries; the rest is not read"
    add(.partlyReadFeed, at: position, message)
  }

  /// Adds that a date cannot be read.
  mutating func addUnreadableDate(
    _ text: String,
    named name: String,
    at position: SourcePosition?
  ) {
    dateCount += 1
    guard dateCount <= Self.mostDates else { return }
    let start = text.unicodeScalars.prefix(Self.longestQuotation)
    add(
      .unreadableDate,
      at: position,
      "“\(String(start))” of “\(name)” is no date in any known form"
    )
  }

  /// How much of a date is quoted.
  private static let longestQuotation = 60

  /// Remembers that something has no place in the model; `entry` is the number of the entry it stands in.
  mutating func passOver(_ name: String, inEntry entry: Int? = nil) {
    guard let place = places[name] else {
      guard passedOver.count < Self.mostNames else { return }
      places[name] = passedOver.count
      passedOver.append(PassedOver(name: name, entryCount: entry == nil ? 0 : 1))
      lastEntries.append(entry ?? -1)
      return
    }
    guard let entry, lastEntries[place] != entry else { return }
    lastEntries[place] = entry
    passedOver[place].entryCount += 1
  }
}

extension SourcePosition {
  /// The position in a document of XML.
  init(_ position: XMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}

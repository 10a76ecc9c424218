/// The elements of one extension, found by name and place.
struct ExtensionTable: Sendable {
  private let rows: [String: [ExtensionShape]]
  /// Whether an element of the table at another place is merely unusual, and not a fault.
  let isMerelyQuestionable: Bool

  /// Makes a table of its rows; two of one name differ in their places.
  init(_ rows: [ExtensionShape], isMerelyQuestionable: Bool = false) {
    self.rows = Dictionary(grouping: rows, by: \.name)
    self.isMerelyQuestionable = isMerelyQuestionable
  }

  /// The element of a name at a place; nothing if it has no business there.
  func element(_ name: String, at place: Place) -> ExtensionShape? {
    rows[name]?.first { !$0.places.isDisjoint(with: place) }
  }

  /// Whether the extension has the element anywhere.
  func knows(_ name: String) -> Bool {
    rows[name] != nil
  }
}

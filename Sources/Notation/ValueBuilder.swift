import Diagnostics

/// Grows a tree of values from the events of a reader, without recursion.
struct ValueBuilder {
  /// A key that an object already had.
  struct Duplicate {
    /// The key.
    let key: String
    /// Where it stands the second time.
    let position: SourcePosition
    /// Where it stands the first time.
    let first: SourcePosition
  }

  /// The number of duplicate keys that are kept for reporting; more only repeat the message.
  static let reportedDuplicates = 20

  /// The outermost value, once it is complete.
  private(set) var root: Value?

  /// The keys that came twice, up to ``reportedDuplicates``.
  private(set) var duplicates: [Duplicate] = []

  private var open: [Container] = []

  /// How many arrays and objects are open.
  var depth: Int {
    open.count
  }

  /// Whether the innermost open container is an object.
  var isInObject: Bool {
    open.last?.isObject ?? false
  }

  /// Whether the innermost open container is an object that waits for a key.
  var needsKey: Bool {
    guard let container = open.last else { return false }
    return container.isObject && container.key == nil
  }

  /// Where the innermost open container began.
  var openPosition: SourcePosition? {
    open.last?.position
  }

  /// Begins an array or an object that stands at a place.
  mutating func begin(isObject: Bool, at position: SourcePosition, offset: Int) {
    open.append(Container(isObject: isObject, position: position, offset: offset))
  }

  /// Takes the key of the next member.
  mutating func add(key: String, at position: SourcePosition) {
    let top = open.count - 1
    if let first = open[top].keys.firstIndex(of: key, in: open[top].members),
      duplicates.count < Self.reportedDuplicates
    {
      let firstPosition = open[top].members[first].position
      duplicates.append(Duplicate(key: key, position: position, first: firstPosition))
    }
    open[top].key = key
    open[top].keyPosition = position
  }

  /// Takes a complete value into the innermost open container, or as the root.
  mutating func add(_ value: Value) {
    let top = open.count - 1
    guard top >= 0 else {
      root = value
      return
    }
    if let key = open[top].key {
      let member = Member(key: key, position: open[top].keyPosition, value: value)
      open[top].members.append(member)
      open[top].key = nil
    } else {
      open[top].elements.append(value)
    }
  }

  /// Ends the innermost open container.
  mutating func end() {
    guard let container = open.popLast() else { return }
    let content: Value.Content =
      container.isObject ? .object(container.members) : .array(container.elements)
    add(Value(content, position: container.position, offset: container.offset))
  }

  /// Reports the keys that came twice.
  func reportDuplicates(in file: SourceFile, to diagnostics: inout DiagnosticList) {
    for duplicate in duplicates {
      let first = "line \(duplicate.first.line), column \(duplicate.first.column)"
      diagnostics.append(
        file.diagnostic(
          .duplicateKey,
          at: duplicate.position,
          "the key “\(duplicate.key)” is already there on \(first)"
        )
      )
    }
  }
}

/// An array or object that is not complete yet.
private struct Container {
  let isObject: Bool
  let position: SourcePosition
  let offset: Int
  var elements: [Value] = []
  var members: [Member] = []
  var keys = KeyIndex()
  var key: String?
  var keyPosition: SourcePosition

  init(isObject: Bool, position: SourcePosition, offset: Int) {
    self.isObject = isObject
    self.position = position
    self.offset = offset
    self.keyPosition = position
  }
}

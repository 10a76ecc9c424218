/// Something that a feed or an entry may say, and how to tell whether two say the same of it.
struct ComparedField<Whole>: Sendable {
  /// What it is, with its article: “the language”.
  let name: String

  /// What became of it: true if it is lost, false if it was derived; nil if it is as it was.
  let outcome: @Sendable (Whole, Whole) -> Bool?

  /// Compares by a rule of its own.
  init(_ name: String, outcome: @escaping @Sendable (Whole, Whole) -> Bool?) {
    self.name = name
    self.outcome = outcome
  }

  /// Compares a value; one that was not there and is now counts only where that is worth to be told.
  init<Value: Equatable & SendableMetatype>(
    _ name: String,
    tellsDerived: Bool = false,
    _ value: @escaping @Sendable (Whole) -> Value?
  ) {
    self.init(name) { before, after in
      guard let old = value(before) else {
        return tellsDerived && value(after) != nil ? false : nil
      }
      return value(after) == old ? nil : true
    }
  }
}

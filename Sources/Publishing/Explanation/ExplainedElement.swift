/// What an entry has, and where it came from.
struct ExplainedElement: Hashable, Sendable {
  /// What the element is called in the documentation.
  let name: String

  /// What it is; nil for nothing.
  let value: String?

  /// Where it came from, a line each.
  let origins: [String]
}

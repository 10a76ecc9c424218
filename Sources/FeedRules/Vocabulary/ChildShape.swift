/// A child that an element may have: its name, how often it comes, and what it holds.
struct ChildShape: Sendable {
  let name: String
  let occurrence: Occurrence
  let shape: ElementShape

  /// Makes a row of an element's children.
  init(_ name: String, _ occurrence: Occurrence, _ shape: ElementShape) {
    self.name = name
    self.occurrence = occurrence
    self.shape = shape
  }
}

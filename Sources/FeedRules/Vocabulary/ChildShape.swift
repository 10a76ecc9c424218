/// A child that an element may have: its name, how often it comes, and what it holds.
///
/// An object, as all rows of the tables are: it is looked at for every element of a feed.
final class ChildShape: Sendable {
  let name: String
  let occurrence: Occurrence
  let shape: ElementShape
  /// Whether this is what a feed is a list of, so that there may be thousands.
  let isEntry: Bool

  /// Makes a row of an element's children.
  init(
    _ name: String,
    _ occurrence: Occurrence,
    _ shape: ElementShape,
    isEntry: Bool = false
  ) {
    self.isEntry = isEntry
    self.name = name
    self.occurrence = occurrence
    self.shape = shape
  }
}

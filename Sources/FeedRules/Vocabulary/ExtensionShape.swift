/// An element of an extension: where it may stand, how often, and what it holds.
final class ExtensionShape: Sendable {
  let name: String
  let places: Place
  let occurrence: Occurrence
  let shape: ElementShape

  /// Makes a row of an extension's table.
  init(_ name: String, _ places: Place, _ occurrence: Occurrence, _ shape: ElementShape) {
    self.name = name
    self.places = places
    self.occurrence = occurrence
    self.shape = shape
  }
}

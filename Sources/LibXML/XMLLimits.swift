/// The bounds that hold for every document this program writes or reads.
package enum XMLLimits {
  /// The longest text of one element, in bytes of UTF-8.
  ///
  /// The parser accepts no longer text unless its safety limits are switched off, which neither we nor careful readers of feeds do.
  package static let textBytes = 10_000_000

  /// The deepest nesting of elements; one more is an error of the document.
  package static let depth = 256

  /// The most problems reported for one document; what follows is mostly a cascade.
  package static let problems = 20

  /// The most removed characters that ``XMLText`` lists with their place; all are counted.
  package static let listedRemovals = 20

  /// The longest document, in bytes: what a C `int` can count.
  package static let documentBytes = Int(Int32.max)
}

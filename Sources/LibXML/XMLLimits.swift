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

  /// The most attributes of one element that are read when a document is judged; libxml2 compares each with each.
  package static let attributes = 256

  /// The most namespace declarations that may be in force at one place of a judged document; libxml2 searches them one by one.
  package static let namespaces = 1_000

  /// The most elements of a judged document, each of which takes some hundred bytes of memory.
  package static let elements = 1_000_000

  /// The most different names of a judged document; libxml2's table of them does not grow without bound.
  package static let names = 100_000

  /// The most faults of a judged document after which recovering stops; each costs the parser a microsecond.
  package static let faults = 10_000

  /// The most comments, instructions and entities that are listed of a judged document.
  package static let listed = 100

  /// The longest text of an internal entity that is put in the place of a reference, in bytes.
  package static let entityBytes = 64
}

/// A small generator of the same numbers in every run (SplitMix64).
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a sequence that depends on the seed alone.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of any characters, with a liking for those that mean something in a URL.
  package mutating func text(scalars count: ClosedRange<Int>) -> String {
    let special = Array("/.:?#@%\\[]&= \t\u{0}éП文😀".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: count, using: &self) {
      if Bool.random(using: &self) {
        text.append(special[Int.random(in: special.indices, using: &self)])
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

package import FeedModel

/// Writes values one behind the other as bytes that a ``RecordReader`` reads in the same order: small, and quick to read.
package struct RecordWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Begins with nothing written.
  package init() {}

  /// Writes a number: seven bits a byte, the lowest first, the sign in the lowest bit.
  package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a word of eight bytes, for numbers that are seldom small.
  package mutating func write(word: Int) {
    for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * index))) }
  }

  /// Writes a truth value.
  package mutating func write(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  /// Writes a text: its length in UTF-8, then its bytes.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a moment.
  package mutating func write(_ moment: Timestamp) {
    write(moment.secondsSinceEpoch)
    write(moment.offsetMinutes)
  }

  /// Writes whether there is a value, and the value if there is one.
  package mutating func write<Value>(
    _ value: Value?,
    _ write: (inout RecordWriter, Value) -> Void
  ) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes a text, if there is one.
  package mutating func write(_ text: String?) {
    write(text) { $0.write($1) }
  }

  /// Writes a number, if there is one.
  package mutating func write(_ number: Int?) {
    write(number) { $0.write($1) }
  }

  /// Writes a moment, if there is one.
  package mutating func write(_ moment: Timestamp?) {
    write(moment) { $0.write($1) }
  }

  /// Writes the number of some values, then each.
  package mutating func write<Value>(
    list: [Value],
    _ write: (inout RecordWriter, Value) -> Void
  ) {
    self.write(list.count)
    for value in list { write(&self, value) }
  }
}

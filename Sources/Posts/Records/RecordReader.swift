package import FeedModel

/// Reads what a ``RecordWriter`` wrote, in the same order; bytes that are no such record are an error, never a trap.
package struct RecordReader {
  private let bytes: [UInt8]
  private var offset: Int

  /// Prepares to read bytes from an offset on.
  package init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { offset >= bytes.count }

  private mutating func byte() throws(RecordProblem) -> UInt8 {
    guard offset < bytes.count else { throw RecordProblem() }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Reads a number.
  package mutating func number() throws(RecordProblem) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while shift < UInt.bitWidth {
      let byte = try byte()
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number >> 1) ^ -Int(number & 1) }
      shift += 7
    }
    throw RecordProblem()
  }

  /// Reads a word of eight bytes.
  package mutating func word() throws(RecordProblem) -> Int {
    guard offset <= bytes.count - 8 else { throw RecordProblem() }
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    offset += 8
    return Int(truncatingIfNeeded: word)
  }

  /// Reads a truth value.
  package mutating func flag() throws(RecordProblem) -> Bool {
    let byte = try byte()
    guard byte < 2 else { throw RecordProblem() }
    return byte == 1
  }

  /// Reads a text.
  package mutating func text() throws(RecordProblem) -> String {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw RecordProblem() }
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Reads a moment.
  package mutating func moment() throws(RecordProblem) -> Timestamp {
    let seconds = try number()
    let moment = Timestamp(secondsSinceEpoch: seconds, offsetMinutes: try number())
    guard let moment else { throw RecordProblem() }
    return moment
  }

  /// Reads a value, if there is one.
  package mutating func optional<Value>(
    _ read: (inout RecordReader) throws(RecordProblem) -> Value
  ) throws(RecordProblem) -> Value? {
    guard try flag() else { return nil }
    return try read(&self)
  }

  /// Reads a text, if there is one.
  package mutating func optionalText() throws(RecordProblem) -> String? {
    guard try flag() else { return nil }
    return try text()
  }

  /// Reads a number, if there is one.
  package mutating func optionalNumber() throws(RecordProblem) -> Int? {
    guard try flag() else { return nil }
    return try number()
  }

  /// Reads a moment, if there is one.
  package mutating func optionalMoment() throws(RecordProblem) -> Timestamp? {
    guard try flag() else { return nil }
    return try moment()
  }

  /// Reads how many values follow; each has a byte at least.
  package mutating func count() throws(RecordProblem) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw RecordProblem() }
    return count
  }

  /// Reads a list of values.
  package mutating func list<Value>(
    _ read: (inout RecordReader) throws(RecordProblem) -> Value
  ) throws(RecordProblem) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}

/// Writes the fixed-width decimal fields of dates and times.
enum DigitWriter {
  /// Appends a number that is not negative in at least so many digits, padded with zeros.
  static func append(_ number: Int, width: Int, to output: inout [UInt8]) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      output.append(.zero + UInt8(number / scale % 10))
      scale /= 10
    }
  }

  /// Appends an offset from UTC in minutes, as `+0800` with an empty separator or `+08:00` with a colon.
  static func append(offset: Int, colon: Bool, to output: inout [UInt8]) {
    output.append(offset < 0 ? .hyphen : .plus)
    append(abs(offset) / 60, width: 2, to: &output)
    if colon { output.append(.colon) }
    append(abs(offset) % 60, width: 2, to: &output)
  }
}

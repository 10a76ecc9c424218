/// The segments `.` and `..`, which stand for a place in the hierarchy and not for a name.
enum DotSegments {
  /// Removes the dot segments of the path that begins at an index and ends with the array.
  ///
  /// Does what RFC 3986 §5.2.4 does, in place. The path begins with a slash; `..` never climbs above it.
  static func remove(from output: inout [UInt8], startingAt start: Int) {
    guard hasDotSegment(output, from: start) else { return }
    var read = start
    var write = start
    while read < output.count {
      let end = segmentEnd(output, from: read)
      let isLast = end == output.count
      switch dots(in: output, read..<end) {
      case 1:
        write = close(&output, at: write, if: isLast)
      case 2:
        write = close(&output, at: parent(of: write, in: output, above: start), if: isLast)
      default:
        for index in read..<end {
          output[write] = output[index]
          write += 1
        }
      }
      read = end
    }
    output.removeLast(output.count - write)
  }

  /// Whether any segment begins with a dot, which is the cheap question.
  private static func hasDotSegment(_ path: [UInt8], from start: Int) -> Bool {
    var previous: UInt8 = 0
    for index in start..<path.count {
      let byte = path[index]
      if byte == .dot, previous == .slash { return true }
      previous = byte
    }
    return false
  }

  /// The end of the segment whose slash stands at an index.
  private static func segmentEnd(_ path: [UInt8], from slash: Int) -> Int {
    var index = slash + 1
    while index < path.count, path[index] != .slash { index += 1 }
    return index
  }

  /// How many dots a segment is made of; 0 for a segment that is a name.
  private static func dots(in path: [UInt8], _ segment: Range<Int>) -> Int {
    guard 2...3 ~= segment.count else { return 0 }
    for index in segment.lowerBound + 1..<segment.upperBound where path[index] != .dot { return 0 }
    return segment.count - 1
  }

  /// A path that ends in a dot segment ends in a slash.
  private static func close(_ path: inout [UInt8], at write: Int, if isLast: Bool) -> Int {
    guard isLast else { return write }
    path[write] = .slash
    return write + 1
  }

  /// Where the last segment written so far begins.
  private static func parent(of write: Int, in path: [UInt8], above start: Int) -> Int {
    var index = write
    while index > start {
      index -= 1
      if path[index] == .slash { break }
    }
    return index
  }
}

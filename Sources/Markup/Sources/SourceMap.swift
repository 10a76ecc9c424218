/// Where the bytes of a text came from: which stretches of it are copied from a source, and where what
/// lies between them was made.
///
/// Offsets count bytes from 0. Looking one up takes logarithmic time.
struct SourceMap: Equatable, Sendable {
  /// A stretch of the text that stands in the source as well; of length 0, a place in it.
  struct Segment: Equatable, Sendable {
    /// Where it begins in the text.
    let output: Int
    /// Where it begins in the source.
    let source: Int
    /// How many bytes are the same.
    var length: Int
  }

  /// The stretches, by their places in the text.
  private(set) var segments: [Segment] = []

  /// The map of a text that is a part of its source, from an offset on.
  init(copyOf range: Range<Int>) {
    append(output: 0, source: range.lowerBound, length: range.count)
  }

  /// The map of a text that is empty so far.
  init() {}

  /// Notes a stretch that begins at or behind the one noted last.
  mutating func append(output: Int, source: Int, length: Int) {
    if let last = segments.last {
      let isContinued = last.length > 0 && last.output + last.length == output
      if isContinued, last.source + last.length == source {
        segments[segments.count - 1].length += length
        return
      }
      if last.output == output, last.length == 0 { segments.removeLast() }
    }
    segments.append(Segment(output: output, source: source, length: length))
  }

  /// Gives a place another source, which became known after it was noted.
  mutating func move(_ index: Int, to source: Int) {
    let segment = segments[index]
    segments[index] = Segment(output: segment.output, source: source, length: segment.length)
  }

  /// Where in the source a byte of the text stands, or where what it is part of was made.
  func sourceOffset(of output: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].output <= output { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return segments.first?.source ?? 0 }
    let segment = segments[low - 1]
    return segment.source + min(output - segment.output, segment.length)
  }

  /// The map of this text to what its source was made of.
  ///
  /// A stretch that several stretches of the source make up is split.
  func through(_ earlier: SourceMap) -> SourceMap {
    var map = SourceMap()
    for segment in segments {
      let range = segment.source..<segment.source + segment.length
      map.append(output: segment.output, copyOf: range, through: earlier)
    }
    return map
  }

  /// Notes a stretch that is copied from a text that has a map of its own.
  mutating func append(output: Int, copyOf range: Range<Int>, through earlier: SourceMap) {
    append(output: output, source: earlier.sourceOffset(of: range.lowerBound), length: 0)
    earlier.forEachStretch(in: range) { part, source in
      append(
        output: output + part.lowerBound - range.lowerBound,
        source: source,
        length: part.count
      )
    }
  }

  /// Visits the parts of a range of the text, each with the place in the source that it was copied from or
  /// made at; the latter have length 0.
  private func forEachStretch(in range: Range<Int>, _ visit: (Range<Int>, Int) -> Void) {
    guard !range.isEmpty else { return }
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      let segment = segments[middle]
      if segment.output + segment.length <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for segment in segments[low...] where segment.output < range.upperBound {
      let part = (segment.output..<segment.output + segment.length).clamped(to: range)
      visit(part, segment.source + part.lowerBound - segment.output)
      if segment.output + segment.length >= range.upperBound { break }
    }
  }
}

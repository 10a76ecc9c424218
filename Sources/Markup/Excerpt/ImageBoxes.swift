import HTML

/// Finds the captions of pictures that stand in boxes of their own: a `div` that begins with a picture and
/// has little text beside it.
struct ImageBoxes {
  /// The most lines of a caption, and the most bytes in them.
  private static let mostLines = 3
  private static let mostBytes = 600

  private struct Box {
    /// How many lines there were when the box began.
    let start: Int
    /// Whether a picture came before any line.
    var hasImage = false
  }

  private var open: [Box] = []

  /// Takes note of the start of an element, behind so many lines.
  mutating func begin(_ element: HTMLElement, behind count: Int) {
    if element.isBox {
      open.append(Box(start: count))
    } else if element == .img {
      // The picture is the beginning of every box around it that has no line yet.
      for index in open.indices.reversed() {
        guard open[index].start == count, !open[index].hasImage else { break }
        open[index].hasImage = true
      }
    }
  }

  /// Marks the lines of a box that ends, if they are a caption.
  mutating func end(_ element: HTMLElement, _ lines: inout [ExcerptLine]) {
    guard element.isBox, let box = open.popLast(), box.hasImage else { return }
    let range = box.start..<lines.count
    guard 1...Self.mostLines ~= range.count,
      lines[range].reduce(0, { $0 + $1.text.bytes.count }) <= Self.mostBytes
    else { return }
    for index in range { lines[index].isCaption = true }
  }
}

extension HTMLElement {
  /// Whether the element sets a part of a page apart without saying what it is.
  fileprivate var isBox: Bool {
    switch self {
    case .div, .aside, .center, .section: true
    default: false
    }
  }
}

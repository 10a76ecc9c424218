/// The tags of all elements without attributes in one array, so that writing one is a copy of a few bytes.
struct ElementNames: Sendable {
  /// The tags, made at the first one that is written.
  static let standard = ElementNames()

  /// `<name>` and `</name>` of each element.
  private var bytes: [UInt8] = []
  /// Where each pair of tags begins, and where the last one ends.
  private var starts: [Int] = [0]

  private init() {
    for element in HTMLElement.allCases {
      bytes.append(.lessThan)
      bytes += element.name
      bytes += [.greaterThan, .lessThan, .solidus]
      bytes += element.name
      bytes.append(.greaterThan)
      starts.append(bytes.count)
    }
  }

  /// Adds the start tag of an element to a text.
  @inline(__always)
  func append(startTagOf element: HTMLElement, to text: inout [UInt8]) {
    let (start, middle) = place(of: element)
    text.append(copying: start..<middle, of: bytes)
  }

  /// Adds the end tag of an element to a text.
  @inline(__always)
  func append(endTagOf element: HTMLElement, to text: inout [UInt8]) {
    let (_, middle) = place(of: element)
    text.append(copying: middle..<starts[Int(element.ordinal) + 1], of: bytes)
  }

  /// Adds the name of an element to a text.
  @inline(__always)
  func append(_ element: HTMLElement, to text: inout [UInt8]) {
    let (start, middle) = place(of: element)
    text.append(copying: start + 1..<middle - 1, of: bytes)
  }

  /// Where the tags of an element begin; the second one is longer by the slash.
  @inline(__always)
  private func place(of element: HTMLElement) -> (start: Int, end: Int) {
    let start = starts[Int(element.ordinal)]
    return (start, start + (starts[Int(element.ordinal) + 1] - start) / 2)
  }
}

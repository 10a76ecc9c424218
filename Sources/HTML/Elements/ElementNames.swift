/// The tags of all elements without attributes in one array, so that writing one is a copy of a few bytes.
struct ElementNames: Sendable {
  /// The tags, made at the first one that is written.
  static let standard = ElementNames()

  /// `</name>` of each element.
  private var bytes: [UInt8] = []
  /// Where each tag begins, and where the last one ends.
  private var starts: [Int] = [0]

  private init() {
    for element in HTMLElement.allCases {
      bytes += [.lessThan, .solidus]
      bytes += element.name
      bytes.append(.greaterThan)
      starts.append(bytes.count)
    }
  }

  /// Adds the end tag of an element to a text.
  @inline(__always)
  func append(endTagOf element: HTMLElement, to text: inout [UInt8]) {
    let index = Int(element.ordinal)
    text.append(copying: starts[index]..<starts[index + 1], of: bytes)
  }

  /// Adds the name of an element to a text.
  @inline(__always)
  func append(_ element: HTMLElement, to text: inout [UInt8]) {
    let index = Int(element.ordinal)
    text.append(copying: starts[index] + 2..<starts[index + 1] - 1, of: bytes)
  }
}

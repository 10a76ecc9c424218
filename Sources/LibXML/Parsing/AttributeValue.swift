import CLibXML2

/// Reads the values of attributes as the parser hands them over.
enum AttributeValue {
  /// The value between two pointers.
  ///
  /// The parser leaves every ampersand as a reference by number, and references to entities, if it was given any, as they are.
  static func text(
    from start: UnsafePointer<xmlChar>?,
    to end: UnsafePointer<xmlChar>?,
    _ entities: EntityTable?
  ) -> String {
    guard let start = unsafe start, let end = unsafe end else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
    guard unsafe bytes.contains(UInt8(ascii: "&")) else {
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
    return unsafe resolved(bytes.span, entities)
  }

  private static func resolved(_ bytes: borrowing Span<UInt8>, _ entities: EntityTable?) -> String {
    var value: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&") else {
        value.append(bytes[index])
        index += 1
        continue
      }
      let end = TagScan.next(UInt8(ascii: ";"), in: bytes, from: index) ?? bytes.count
      let name = bytes.extracting((index + 1)..<end)
      if name.count == 3, name[0] == UInt8(ascii: "#") {
        value.append(UInt8(ascii: "&"))
      } else {
        value.append(contentsOf: entities?.text(of: Array(copying: name)) ?? [])
      }
      index = end + 1
    }
    return String(decoding: value, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Copies the bytes of a span.
  init(copying source: borrowing Span<UInt8>) {
    self.init()
    append(copying: source, from: 0, to: source.count)
  }
}

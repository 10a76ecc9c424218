/// The names that our own documents use: ASCII names of XML 1.0 §2.3, with at most one colon (Namespaces in XML 1.0 §4).
enum XMLName {
  /// Whether a literal can name an element or an attribute.
  static func isLegal(_ name: StaticString) -> Bool {
    guard name.hasPointerRepresentation else { return false }
    var startsPart = true
    var colons = 0
    for index in 0..<name.utf8CodeUnitCount {
      let byte = unsafe name.utf8Start[index]
      if byte == UInt8(ascii: ":") {
        colons += 1
        guard !startsPart, colons == 1 else { return false }
        startsPart = true
      } else {
        guard startsPart ? isStart(byte) : isPart(byte) else { return false }
        startsPart = false
      }
    }
    return !startsPart
  }

  private static func isStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isStart(byte)
    }
  }
}

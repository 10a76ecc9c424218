import HTML

/// Finds in plain text what a reader would take for HTML.
enum MarkupInText {
  /// The name of the first end tag of a known element.
  static func endTag(in bytes: [UInt8]) -> String? {
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "/") else { continue }
      let name = bytes[(index + 1)...].prefix { $0.isASCIIWord }
      let end = name.endIndex
      guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ">") else { continue }
      let lower = name.asciiLowercased
      if HTMLElement(name: lower.span) != nil { return String(decoding: lower, as: UTF8.self) }
    }
    return nil
  }

  /// Whether there is an ampersand before a letter, a digit or a number sign with one.
  static func hasReference(_ bytes: [UInt8]) -> Bool {
    firstReference(in: bytes) { _ in true } != nil
  }

  /// The first name or number behind an ampersand that HTML would read as a character.
  static func reference(in bytes: [UInt8]) -> String? {
    firstReference(in: bytes) { name in
      guard name.allSatisfy(\.isASCIILetter) else { return true }
      let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
      return CharacterReference(at: 0, in: reference, isInAttribute: false)?.end == reference.count
    }
  }

  private static func firstReference(
    in bytes: [UInt8],
    where isOne: (ArraySlice<UInt8>) -> Bool
  ) -> String? {
    var index = bytes.startIndex
    while let ampersand = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = ampersand + 1
      let hash = bytes[index...].first == UInt8(ascii: "#") ? 1 : 0
      let word = bytes[(index + hash)...].prefix { $0.isASCIIWord }
      guard !word.isEmpty else { continue }
      let name = bytes[index..<word.endIndex]
      if isOne(name) { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// Whether there is `&#` before a digit, or `<` before a letter or a slash.
  static func isAmbiguous(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropLast() {
      let next = bytes[index + 1]
      if bytes[index] == UInt8(ascii: "<"), next == UInt8(ascii: "/") || next.isASCIILetter {
        return true
      }
    }
    return false
  }
}

import Diagnostics
import LibXML

/// The value of a `style`: properties that readers keep, with simple values.
struct StyleAttribute {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Reports what readers would remove.
  func check(at position: XMLPosition, _ findings: inout Findings) {
    for part in unsafeParts {
      findings.report(.unsafeStyle, at: position, "readers remove \(Value.quoted(part)) of a style")
    }
  }

  /// The properties and values that readers remove; the whole style if its form is unusual.
  var unsafeParts: [ArraySlice<UInt8>] {
    guard hasPlainForm else { return [bytes] }
    var parts: [ArraySlice<UInt8>] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      let declaration = bytes[index..<end].trimmed
      index = end == bytes.endIndex ? end : end + 1
      guard !declaration.isEmpty else { continue }
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")),
        colon > declaration.startIndex
      else { return [bytes] }
      let name = declaration[..<colon].trimmed
      let value = declaration[(colon + 1)...].trimmed
      guard !value.contains(UInt8(ascii: ":")), !name.contains(where: \.isXMLSpace) else {
        return [bytes]
      }
      parts += Self.unsafeParts(ofProperty: name, value)
    }
    return parts
  }

  private static func unsafeParts(
    ofProperty name: ArraySlice<UInt8>,
    _ value: ArraySlice<UInt8>
  ) -> [ArraySlice<UInt8>] {
    switch StyleVocabulary.standing(ofProperty: name) {
    case .unknown: [name]
    case .plain: []
    case .boxed: value.split(whereSeparator: \.isXMLSpace).filter { !StyleVocabulary.isSafe($0) }
    }
  }

  /// Whether there are only words, numbers, quoted words and lists of numbers: no escapes, no functions with text.
  private var hasPlainForm: Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte.isASCIIWord || byte.isXMLSpace || StyleVocabulary.marks.contains(byte) {
        index += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        guard index > bytes.startIndex, bytes[index - 1].isASCIIWord, index + 1 < bytes.endIndex,
          bytes[index + 1].isASCIIWord
        else { return false }
        index += 1
      } else if let end = endOfQuoted(at: index) {
        index = end
      } else {
        return false
      }
    }
    return true
  }

  /// The end of quoted words or of a list of numbers in parentheses; nothing if there is none.
  private func endOfQuoted(at start: Int) -> Int? {
    let open = bytes[start]
    let isList = open == UInt8(ascii: "(")
    guard isList || open == UInt8(ascii: "'") || open == UInt8(ascii: "\"") else { return nil }
    let close = isList ? UInt8(ascii: ")") : open
    guard let end = bytes[(start + 1)...].firstIndex(of: close), end > start + 1 else { return nil }
    let inside = bytes[(start + 1)..<end]
    let isPlain = inside.allSatisfy { byte in
      if isList { return byte.isASCIIDigit || byte.isXMLSpace || byte == UInt8(ascii: ",") }
      return byte.isASCIIWord || byte.isXMLSpace || byte == UInt8(ascii: "_") || byte >= 0x80
    }
    return isPlain ? end + 1 : nil
  }
}

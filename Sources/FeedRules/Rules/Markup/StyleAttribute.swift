import Diagnostics
import LibXML

/// The value of a `style`: properties that readers keep, with simple values.
struct StyleAttribute {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reports what readers would remove.
  func check(at position: XMLPosition, _ findings: inout Findings) {
    for part in unsafeParts {
      findings.report(.unsafeStyle, at: position, "readers remove \(Value.quoted(part)) of a style")
    }
  }

  /// The properties and values that readers remove; the whole style if its form is unusual.
  var unsafeParts: [[UInt8]] {
    guard hasPlainForm, let declarations else { return [bytes] }
    var parts: [[UInt8]] = []
    for (name, value) in declarations {
      let property = String(decoding: name.asciiLowercased, as: UTF8.self)
      if !StyleVocabulary.properties.contains(property) {
        parts.append(Array(name))
      } else if StyleVocabulary.isBoxed(property) {
        parts += value.split(whereSeparator: \.isXMLSpace).filter { !StyleVocabulary.isSafe($0) }
          .map(Array.init)
      }
    }
    return parts
  }

  /// Whether there are only words, numbers, quoted words and lists of numbers: no escapes, no functions with text.
  private var hasPlainForm: Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte.isASCIIWord || byte.isXMLSpace || StyleVocabulary.marks.contains(byte) {
        index += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        guard index > 0, bytes[index - 1].isASCIIWord, index + 1 < bytes.count,
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

  /// The names and values; nothing if a declaration has no name or a second colon.
  private var declarations: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]? {
    var declarations: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
    for part in bytes.split(separator: UInt8(ascii: ";")) where !part.trimmed.isEmpty {
      let sides = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].trimmed.isEmpty,
        !sides[0].trimmed.contains(where: \.isXMLSpace)
      else { return nil }
      declarations.append((sides[0].trimmed, sides[1].trimmed))
    }
    return declarations
  }
}

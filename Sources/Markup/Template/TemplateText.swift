import HTML

/// A text or an attribute's value of a template, split at its placeholders.
struct TemplateText: Sendable {
  /// What the text is made of.
  enum Part: Sendable {
    /// Text that stays as it is.
    case literal([UInt8])
    /// Something of the entry.
    case placeholder(TemplatePlaceholder)
  }

  /// The parts in order.
  let parts: [Part]

  /// Splits a text; letters in braces that are no placeholder are a problem, other braces are text.
  init(_ text: ArraySlice<UInt8>) throws(BodyTemplate.Problem) {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard let name = Self.name(in: text[index...]) else {
        literal.append(text[index])
        index += 1
        continue
      }
      let word = String(decoding: name, as: UTF8.self)
      guard let placeholder = TemplatePlaceholder(rawValue: word) else {
        throw .unknownPlaceholder(word)
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      parts.append(.placeholder(placeholder))
      index = name.endIndex + 1
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
  }

  /// The placeholders of the text.
  var placeholders: [TemplatePlaceholder] {
    parts.compactMap { if case .placeholder(let placeholder) = $0 { placeholder } else { nil } }
  }

  /// The text with values in the places of its placeholders.
  ///
  /// - Parameters:
  ///   - values: What is known of the entry.
  ///   - isAddress: Whether the text is a URL.
  /// - Returns: The bytes, not escaped yet; in a URL, values are percent-encoded, except for a link that the
  ///   URL begins with.
  func filled(with values: TemplateValues, isAddress: Bool) -> ArraySlice<UInt8> {
    var output: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let text): output += text
      case .placeholder(let placeholder):
        let value = values.value(of: placeholder) ?? ""
        let isWhole = placeholder == .link && output.allSatisfy(\.isSpace)
        if isAddress, !isWhole {
          Self.append(encoding: value, keepingAt: placeholder == .mail, to: &output)
        } else {
          output += value.utf8
        }
      }
    }
    return output[...]
  }

  /// The letters between braces at the start of some bytes; nil if there are none.
  private static func name(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.first == UInt8(ascii: "{") else { return nil }
    let name = text.dropFirst().prefix(while: \.isLetter)
    guard !name.isEmpty, name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: "}")
    else {
      return nil
    }
    return name
  }

  /// Adds a value as part of a URL: all but unreserved characters encoded (RFC 3986 §2.3), and the `@` of a
  /// mail address as it is (RFC 6068 §2).
  private static func append(encoding value: String, keepingAt: Bool, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in value.utf8 {
      switch byte {
      case _ where byte.isLetter || byte.isDigit, .hyphen, UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        output.append(byte)
      case UInt8(ascii: "@") where keepingAt: output.append(byte)
      default: output += [.percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}

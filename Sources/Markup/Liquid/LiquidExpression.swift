import FeedModel

/// A value of a template with its filters, such as `"/about/" | relative_url`.
struct LiquidExpression {
  /// The longest value, in bytes; a longer one counts as unknown.
  static let longestValue = 10_000

  private let parts: [ArraySlice<UInt8>]

  /// Takes an expression apart, at the bars outside of quotes.
  init(_ text: ArraySlice<UInt8>) {
    parts = text.splitOutsideQuotes(at: .verticalBar)
  }

  /// The name that the value begins with, such as `site`; empty for a literal.
  var rootName: String {
    let name = (parts.first ?? []).prefix { $0.isLetter || $0.isDigit || $0 == 0x5F }
    return String(decoding: name, as: UTF8.self)
  }

  /// The value as text; nil if it, or a filter, is not known.
  func value(in scope: LiquidScope) -> String? {
    guard let first = parts.first, let start = Self.value(first, in: scope) else { return nil }
    var value = start
    for filter in parts.dropFirst() {
      guard let next = LiquidFilter(filter)?.apply(to: value, in: scope),
        next.text.utf8.count <= Self.longestValue
      else { return nil }
      value = next
    }
    return value.text
  }

  /// A literal or a variable; nil if it is not known.
  static func value(_ text: ArraySlice<UInt8>, in scope: LiquidScope) -> LiquidValue? {
    let text = text.trimmed
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard text.count > 1, text.last == first else { return nil }
      return .text(String(decoding: text.dropFirst().dropLast(), as: UTF8.self))
    }
    if text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      return .text(String(decoding: text, as: UTF8.self))
    }
    return scope.value(of: String(decoding: text, as: UTF8.self))
  }
}

/// What a template can put into a text.
enum LiquidValue: Sendable {
  /// Text.
  case text(String)
  /// A date and time.
  case date(CivilTime)

  /// The value as Jekyll writes it.
  var text: String {
    switch self {
    case .text(let text): text
    case .date(let date): LiquidDate.text(of: date, format: "%Y-%m-%d %H:%M:%S")
    }
  }
}

extension ArraySlice<UInt8> {
  /// The parts between the occurrences of a byte that stand outside of quotes.
  func splitOutsideQuotes(at separator: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    var quote: UInt8?
    for index in indices {
      let byte = self[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == separator {
        parts.append(self[start..<index].trimmed)
        start = index + 1
      }
    }
    parts.append(self[start...].trimmed)
    return parts
  }
}

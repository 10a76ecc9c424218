/// The header fields of a response (RFC 9110 §5).
package struct HTTPFields: Hashable, Sendable {
  /// The values of each field, by its name in small letters.
  private var values: [String: [String]] = [:]

  /// Makes no fields.
  package init() {}

  /// Adds a line of a header; one that is no field, and a value that is not UTF-8, is passed over.
  package mutating func add(line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
      let name = String(validating: line[..<colon], as: UTF8.self),
      let value = String(validating: Self.trimmed(line[(colon + 1)...]), as: UTF8.self),
      !name.isEmpty
    else { return }
    values[name.lowercased(), default: []].append(value)
  }

  /// The last value of a field; nil if it is missing or empty.
  package subscript(name: String) -> String? {
    values[name]?.last.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The members of all values of a field that is a list, without white space around them.
  package func members(of name: String) -> [Substring] {
    (values[name] ?? []).flatMap { value in
      value.split(separator: ",").map { member in
        member.drop { $0.isWhitespace }.trimmingEnd
      }
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { isSpace($0) }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\n")
  }
}

extension Substring {
  /// The text without white space at its end.
  fileprivate var trimmingEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}

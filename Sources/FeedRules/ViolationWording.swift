/// Says in a reader's words what libxml2 says of a broken rule of a grammar.
enum ViolationWording {
  /// A message that names what was found and what was expected; unknown ones come back as they are.
  static func reworded(_ message: String) -> String {
    for shape in shapes {
      if let parts = match(message, shape.pattern) { return shape.wording(parts) }
    }
    return message
  }

  private struct Shape {
    /// The fixed pieces of the message between its variable parts.
    let pattern: [String]
    let wording: @Sendable ([Substring]) -> String
  }

  private static let unwelcome =
    "is not allowed here, comes too often, or has a value that it cannot have"

  private static let shapes: [Shape] = [
    Shape(pattern: ["extra element ", " in interleave"]) { "“\($0[0])” \(unwelcome)" },
    Shape(pattern: ["element ", " has extra content: ", ""]) {
      "“\($0[1])” in “\($0[0])” \(unwelcome)"
    },
    Shape(pattern: ["expecting an element ", ", got nothing"]) {
      "the element “\($0[0])” is missing"
    },
    Shape(pattern: ["expecting element ", ", got ", ""]) {
      "found “\($0[1])”, expected “\($0[0])”"
    },
    Shape(pattern: ["expecting a namespace for element ", ""]) { "“\($0[0])” lacks its namespace" },
    Shape(pattern: ["did not expect element ", " there"]) { "“\($0[0])” is not allowed here" },
    Shape(pattern: ["did not expect text in element ", " content"]) {
      "“\($0[0])” cannot hold text"
    },
    Shape(pattern: ["type ", " doesn't allow value '", "'"]) {
      "“\($0[1])” is not a valid \(kind($0[0]))"
    },
    Shape(pattern: ["error validating datatype ", ""]) {
      "the value is not a valid \(kind($0[0]))"
    },
    Shape(pattern: ["invalid attribute ", " for element ", ""]) {
      "the attribute “\($0[0])” of “\($0[1])” is not allowed or has a value that it cannot have"
    },
    Shape(pattern: ["element ", " failed to validate attributes"]) {
      "an attribute of “\($0[0])” is missing or has a value that it cannot have"
    },
    Shape(pattern: ["element ", " failed to validate content"]) {
      "“\($0[0])” has invalid content"
    },
  ]

  /// The everyday name of a datatype of the grammars.
  private static func kind(_ type: Substring) -> String {
    switch type {
    case "anyURI": "absolute URL or IRI"
    case "dateTime": "RFC 3339 date with a time and a zone"
    case "language": "language tag"
    case "nonNegativeInteger": "number of 0 or more"
    case "positiveInteger": "number of 1 or more"
    default: "value"
    }
  }

  /// The variable parts of a message of this shape, or nothing if it has another.
  private static func match(_ message: String, _ pattern: [String]) -> [Substring]? {
    guard let first = pattern.first, message.hasPrefix(first) else { return nil }
    var rest = message.dropFirst(first.count)
    var parts: [Substring] = []
    for piece in pattern.dropFirst() {
      if piece.isEmpty {
        parts.append(rest)
        return parts
      }
      guard let range = firstRange(of: piece, in: rest) else { return nil }
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }

  private static func firstRange(of piece: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(piece) {
        return start..<text.index(start, offsetBy: piece.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}

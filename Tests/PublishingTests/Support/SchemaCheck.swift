import Notation

/// Holds a value against a JSON Schema: the keywords that our schema uses, and no others.
struct SchemaCheck {
  /// What the schema does not allow, in words; empty if the value conforms.
  static func problems(_ value: Value, _ schema: Value) -> [String] {
    (schema.object ?? []).flatMap { keyword -> [String] in
      switch keyword.key {
      case "$schema", "title", "description", "format": []
      case "type": isType(keyword.value.text, value) ? [] : ["type"]
      case "minLength": value.string?.isEmpty == true ? ["minLength"] : []
      case "pattern": value.string.map(isWeb) == false ? ["pattern"] : []
      case "minimum": (value.integer ?? .max) < (keyword.value.integer ?? .min) ? ["minimum"] : []
      case "maximum": (value.integer ?? .min) > (keyword.value.integer ?? .max) ? ["maximum"] : []
      case "enum": words(keyword.value).contains(value.string) ? [] : ["enum"]
      case "items": (value.array ?? []).flatMap { problems($0, keyword.value) }
      case "properties": members(value, keyword.value)
      case "additionalProperties": extra(value, schema["properties"])
      case "required":
        words(keyword.value).compactMap { $0 }.filter { value.object != nil && value[$0] == nil }
      case "anyOf":
        (keyword.value.array ?? []).contains { problems(value, $0).isEmpty } ? [] : ["anyOf"]
      default: ["unknown keyword \(keyword.key)"]
      }
    }
  }

  private static func isType(_ type: String, _ value: Value) -> Bool {
    switch type {
    case "string": value.string != nil
    case "boolean": value.boolean != nil
    case "integer": value.integer != nil
    case "array": value.array != nil
    case "object": value.object != nil
    default: false
    }
  }

  /// The one pattern of the schema.
  private static func isWeb(_ text: String) -> Bool {
    text.lowercased().hasPrefix("http://") || text.lowercased().hasPrefix("https://")
  }

  private static func words(_ value: Value) -> [String?] {
    (value.array ?? []).map(\.string)
  }

  private static func members(_ value: Value, _ properties: Value) -> [String] {
    (value.object ?? []).flatMap { member in
      properties[member.key].map { problems(member.value, $0) } ?? []
    }
  }

  private static func extra(_ value: Value, _ properties: Value?) -> [String] {
    (value.object ?? []).map(\.key).filter { properties?[$0] == nil }
  }
}

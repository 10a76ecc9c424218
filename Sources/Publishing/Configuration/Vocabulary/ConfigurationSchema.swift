import Notation

/// The JSON Schema of `config.json`, made from the vocabulary, for editors that check while one types.
package enum ConfigurationSchema {
  /// The schema as a JSON text (JSON Schema 2020-12).
  package static var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.member("title", "The configuration of feedgen")
    write(ConfigurationVocabulary.root, to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// Writes what a type demands as the members of an object that is open already.
  private static func write(_ type: ConfigurationType, to writer: inout JSONWriter) {
    switch type {
    case .text, .urlOrPath, .path, .pathBelow, .language, .timeZone, .permalink, .filter:
      writer.member("type", "string")
      writer.member("minLength", 1)
    case .url:
      writer.member("type", "string")
      writer.member("format", "iri")
      writer.member("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://")
    case .template:
      writer.member("type", "string")
    case .timeSpan:
      writer.member("type", "string")
      writer.member("pattern", "^[0-9]{1,5}(h|d|w|mo|y)$")
    case .boolean:
      writer.member("type", "boolean")
    case .integer(let range):
      writer.member("type", "integer")
      writer.member("minimum", range.lowerBound)
      writer.member("maximum", range.upperBound)
    case .choice(let words):
      writer.member("enum", words)
    case .list(let element):
      writer.member("type", "array")
      writer.member("items") { write(element, to: &$0) }
    case .object(let keys):
      writeObject(keys, to: &writer)
    case .fields:
      writer.member("type", "object")
    case .switchOr(let type):
      writer.key("anyOf")
      writer.beginArray()
      writer.object { write(.boolean, to: &$0) }
      writer.object { write(type, to: &$0) }
      writer.endArray()
    case .textOrObject(let type, let keys):
      writer.key("anyOf")
      writer.beginArray()
      writer.object { write(type, to: &$0) }
      writer.object { writeObject(keys, to: &$0) }
      writer.endArray()
    }
  }

  private static func writeObject(_ keys: [ConfigurationKey], to writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.member("properties") { properties in
      for key in keys {
        properties.member(key.name) { property in
          property.member("description", key.meaning)
          write(key.type, to: &property)
        }
      }
    }
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { writer.member("required", required) }
    writer.key("additionalProperties")
    writer.boolean(false)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  fileprivate mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }
}

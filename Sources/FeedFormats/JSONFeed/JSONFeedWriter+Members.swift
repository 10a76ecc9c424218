import FeedModel
import LibXML
import Notation

/// The kinds of members that the document is made of.
extension JSONFeedWriter {
  /// Writes a member with a text, unless there is none.
  mutating func string(_ key: String, _ text: String?) {
    guard let text else { return }
    string(key, XMLText(filtering: text))
  }

  /// Writes a member with a text that is filtered already.
  mutating func string(_ key: String, _ text: XMLText) {
    removedCharacterCount += text.removedCount
    json.key(key)
    json.string(utf8: text.bytes)
  }

  /// Writes a member with a number, unless there is none.
  mutating func integer(_ key: String, _ number: Int?) {
    guard let number else { return }
    json.key(key)
    json.integer(number)
  }

  /// Writes a member with a list of texts, unless it is empty.
  mutating func strings(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    array(key, texts) { writer, text in
      let text = XMLText(filtering: text)
      writer.removedCharacterCount += text.removedCount
      writer.json.string(utf8: text.bytes)
    }
  }

  /// Writes a member with a list of objects, unless it is empty.
  mutating func objects<Element>(
    _ key: String,
    _ elements: [Element],
    members: (inout JSONFeedWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    array(key, elements) { writer, element in
      writer.object { members(&$0, element) }
    }
  }

  /// Writes an object.
  mutating func object(members: (inout JSONFeedWriter) -> Void) {
    json.beginObject()
    members(&self)
    json.endObject()
  }

  /// Writes a list of people; the format has no place for mail addresses but as an address of the person.
  mutating func people(_ people: [Person]) {
    objects("authors", people) { writer, person in
      writer.string("name", person.name)
      writer.string("url", person.url?.text ?? person.mailAddress.map { "mailto:" + $0 })
    }
  }

  /// Writes a member with a list.
  mutating func array<Element>(
    _ key: String,
    _ elements: some Sequence<Element>,
    write: (inout JSONFeedWriter, Element) -> Void
  ) {
    json.key(key)
    json.beginArray()
    for element in elements { write(&self, element) }
    json.endArray()
  }
}

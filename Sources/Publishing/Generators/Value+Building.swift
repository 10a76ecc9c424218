import Diagnostics
import Notation

/// Values that stand in for others: made by a program, at the place of what they were made of.
extension Value {
  /// A text in the place of this value.
  func replaced(by text: String) -> Value {
    Value(.string, text: text, position: position, offset: offset)
  }

  /// A whole number in the place of this value.
  func replaced(by number: Int) -> Value {
    Value(.number, text: String(number), position: position, offset: offset)
  }

  /// A truth value in the place of this value.
  func replaced(by truth: Bool) -> Value {
    Value(.boolean(truth), text: String(truth), position: position, offset: offset)
  }

  /// A list in the place of this value.
  func replaced(by values: [Value]) -> Value {
    Value(.array(values), position: position, offset: offset)
  }

  /// An object of the members that there are, in the place of this value.
  func object(_ members: KeyValuePairs<String, Value?>) -> Value {
    let members = members.compactMap { key, value in
      value.map { Member(key: key, position: $0.position, value: $0) }
    }
    return Value(.object(members), position: position, offset: offset)
  }

  /// The scalar as a text, whatever it was.
  var asText: Value {
    replaced(by: text)
  }

  /// The object; nothing if it has no members.
  var ifAny: Value? {
    object?.isEmpty == true ? nil : self
  }
}

extension JSONWriter {
  /// Writes a value; a number that JSON would write another way is written as the text that it is.
  package mutating func value(_ value: Value) {
    switch value.content {
    case .null: null()
    case .boolean(let truth): boolean(truth)
    case .string: string(value.text)
    case .number:
      if let number = Int(value.text), String(number) == value.text {
        integer(number)
      } else {
        string(value.text)
      }
    case .array(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }
}

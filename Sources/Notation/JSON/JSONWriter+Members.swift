extension JSONWriter {
  /// Writes a member, if it has a value.
  package mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes a member, if it has a value.
  package mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }

  /// Writes a member whose value is a list of texts, in their order, if there are any.
  package mutating func member(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.key(key)
    beginArray()
    for value in values { string(value) }
    endArray()
  }
}

package import Notation

/// Fields that posts have unless their front matter says otherwise.
package enum DefaultFields {
  /// Fields over others: maps are merged, and what says nothing goes under.
  ///
  /// - Parameters:
  ///   - fields: The fields that go before.
  ///   - defaults: The fields that stand in for what is missing.
  /// - Returns: The fields that go before in their order, then those of the defaults that they do not have.
  package static func merged(_ fields: [Member], over defaults: [Member]) -> [Member] {
    guard !defaults.isEmpty else { return fields }
    let merged = fields.map { field in
      guard let other = defaults.first(where: { $0.key == field.key }) else { return field }
      return Member(
        key: field.key,
        position: field.position,
        value: value(field.value, over: other.value)
      )
    }
    let names = Set(fields.map(\.key))
    return merged + defaults.filter { !names.contains($0.key) }
  }

  private static func value(_ value: Value, over other: Value) -> Value {
    if value.isNull { return other }
    guard let members = value.object, let others = other.object else { return value }
    return Value(
      .object(merged(members, over: others)),
      position: value.position,
      offset: value.offset
    )
  }
}

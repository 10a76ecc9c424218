package import Notation

/// Fields as Hugo sees them: keys in small letters, whatever was typed.
package enum HugoFields {
  /// The fields with small keys, also those of maps in them.
  package static func folded(_ members: [Member]) -> [Member] {
    members.map { member in
      Member(
        key: member.key.lowercased(),
        position: member.position,
        value: folded(member.value)
      )
    }
  }

  private static func folded(_ value: Value) -> Value {
    guard let members = value.object else { return value }
    return Value(.object(folded(members)), position: value.position, offset: value.offset)
  }
}

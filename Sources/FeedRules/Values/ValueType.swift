/// What a value may be: a name and a check, one file for each.
struct ValueType: Sendable {
  /// Looks at a value and reports what is wrong.
  let check: @Sendable (_ value: Value, _ findings: inout Findings) -> Void

  init(_ check: @escaping @Sendable (Value, inout Findings) -> Void) {
    self.check = check
  }

  /// Any text.
  static let any = ValueType { _, _ in }
}

/// What no table can say of an element: a check of its own, in a file of its own.
struct ElementRule: Sendable {
  /// Looks at an element and reports what is wrong.
  let check: @Sendable (_ subject: ElementInContext, _ findings: inout Findings) -> Void

  init(_ check: @escaping @Sendable (ElementInContext, inout Findings) -> Void) {
    self.check = check
  }
}

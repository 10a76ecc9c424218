import Diagnostics

/// Something that was found wrong in a body, before it is known how the body's offsets count.
struct BodyProblem {
  /// The kind of problem.
  let code: DiagnosticCode
  /// Where it stands in the text that was read; nil if only the body as a whole is known.
  let offset: Int?
  /// What was found.
  let message: String
}

extension BodyProblem {
  /// A reference to a character that XML cannot carry.
  static func illegalReference(at offset: Int) -> BodyProblem {
    BodyProblem(
      code: .controlCharacter,
      offset: offset,
      message: "a character reference stands for a character that XML cannot carry"
    )
  }
}

/// A fault that is found in a document's bytes before the parser sees them.
struct SourceFault {
  /// Where it is in the text, 0-based.
  let offset: Int

  /// Which kind of problem it is.
  let code: XMLProblem.Code

  /// What to say of it.
  let message: String
}

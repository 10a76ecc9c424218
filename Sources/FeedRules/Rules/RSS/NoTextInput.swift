import Diagnostics

/// A channel should do without a text input (RSS profile, “textInput”).
extension ElementRule {
  static let noTextInput = ElementRule { textInput, findings in
    findings.report(.discouragedTextInput, textInput.subject, "readers do not show “textInput”")
  }
}

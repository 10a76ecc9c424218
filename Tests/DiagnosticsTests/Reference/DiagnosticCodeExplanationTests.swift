import Testing

@testable import Diagnostics

@Suite struct DiagnosticCodeExplanationTests {
  @Test func `an explanation has a head, wrapped paragraphs and the remedy`() {
    let code = DiagnosticCode(
      "sample",
      .warning,
      summary: "a sample is odd",
      explanation: String(repeating: "word ", count: 20) + "end.\n\nA second paragraph.",
      remedy: "look at it"
    )
    #expect(
      code.explanationText == """
        sample (warning): a sample is odd

        word word word word word word word word word word word word word word word word
        word word word word end.

        A second paragraph.

        What to do: look at it.

        """
    )
  }

  @Test func `a word longer than the line stands alone`() {
    #expect(WrappedText.of("a veryLongWord b", columns: 5) == "a\nveryLongWord\nb")
  }
}

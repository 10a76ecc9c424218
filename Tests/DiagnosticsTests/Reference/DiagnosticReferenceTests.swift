import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticReferenceTests {
  @Test func `docs/diagnostics.md is what the codes say`() throws {
    let page = PackageFile("docs/diagnostics.md")
    let isRecorded = page.record(DiagnosticCode.reference)
    #expect(!isRecorded, "recorded \(page.path); run again without FEEDGEN_RECORD")
    #expect(
      try page.text() == DiagnosticCode.reference,
      "docs/diagnostics.md is stale; run the tests with FEEDGEN_RECORD=1"
    )
  }

  @Test(arguments: DiagnosticCode.all.map(\.name))
  func `every code has a row and a section`(name: String) {
    #expect(DiagnosticCode.reference.contains("\n| [\(name)](#\(name)) | "))
    #expect(DiagnosticCode.reference.contains("\n## \(name)\n"))
  }

  @Test func `what the W3C's validator calls it is named and linked`() {
    #expect(
      DiagnosticCode.sampleOfW3C.explanationText.hasSuffix(
        """
        The W3C feed validator reports it as SampleMessage
        (https://validator.w3.org/feed/docs/error/SampleMessage.html).

        """
      )
    )
  }
}

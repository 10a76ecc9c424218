import Testing

@testable import Diagnostics

@Suite struct RepeatCapTests {
  @Test func `exactly the limit is shown in full`() {
    let items = RepeatCap.apply(to: problems(RepeatCap.limit, in: "a.md"))
    #expect(items.count == RepeatCap.limit)
    #expect(items.allSatisfy(isShown))
  }

  @Test func `one more than the limit is counted`() {
    let items = RepeatCap.apply(to: problems(RepeatCap.limit + 1, in: "a.md"))
    #expect(items.count == RepeatCap.limit + 1)
    guard case .more(1, let like) = items.last else {
      Issue.record("the last item counts nothing")
      return
    }
    #expect(like.file == "a.md")
  }

  @Test func `every file and every code has a limit of its own`() {
    let full = problems(RepeatCap.limit, in: "a.md") + problems(RepeatCap.limit, in: "b.md")
    let other = Diagnostic(.sampleWarning, file: "a.md", "odd")
    #expect(RepeatCap.apply(to: full + [other]).allSatisfy(isShown))
  }

  private func problems(_ count: Int, in file: String) -> [Diagnostic] {
    (1...count).map { line in
      Diagnostic(
        .sampleError,
        file: file,
        position: SourcePosition(line: line, column: 1),
        "odd"
      )
    }
  }

  private func isShown(_ item: RepeatCap.Item) -> Bool {
    switch item {
    case .shown: true
    case .more: false
    }
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import Publishing

@Suite struct IndexPublisherTests {
  private let folder: TemporaryFolder
  private let file = IndexFile(
    path: "a/index.html",
    bytes: Array("<!-- Made by feedgen --> new".utf8)
  )

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) -> (report: FileReport, diagnostics: DiagnosticList) {
    var options = BuildOptions()
    change(&options)
    var diagnostics = DiagnosticList()
    let publisher = IndexPublisher(options: options, output: folder.path)
    return (publisher.publish(file, &diagnostics), diagnostics)
  }

  @Test func `a new file is written, in a folder of its own if need be`() {
    let (report, diagnostics) = publish()
    #expect(report.outcome == .written)
    #expect(report.line == "\(folder.path("a/index.html")): 28 bytes, written")
    #expect(folder.text("a/index.html") == "<!-- Made by feedgen --> new")
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a file with the same bytes is not touched`() throws {
    _ = publish()
    try folder.setTime(1000, of: "a/index.html")
    #expect(publish().report.outcome == .unchanged)
    #expect(try folder.time(of: "a/index.html") == 1000)
  }

  @Test(arguments: ["<!DOCTYPE html>\n<!-- Made by feedgen; of old -->", ""])
  func `a file that feedgen has made, or that is empty, is replaced`(old: String) throws {
    try folder.write("a/index.html", old)
    #expect(publish().report.outcome == .written)
    #expect(folder.text("a/index.html") == "<!-- Made by feedgen --> new")
  }

  @Test(arguments: [
    "<h1>Mine</h1>", "made by FEEDGEN", String(repeating: " ", count: 512) + "Made by feedgen",
  ])
  func `a file that feedgen has not made is never replaced`(old: String) throws {
    try folder.write("a/index.html", old)
    let (report, diagnostics) = publish()
    #expect(report.outcome == .refused)
    #expect(folder.text("a/index.html") == old)
    #expect(diagnostics.items.map(\.code) == [.foreignFile])
    #expect(diagnostics.items.map(\.file) == [folder.path("a/index.html")])
  }

  @Test func `a dry run says what it would do`() throws {
    #expect(publish { $0.isDryRun = true }.report.outcome == .wouldChange)
    #expect(folder.names() == [])
    try folder.write("a/index.html", "mine")
    #expect(publish { $0.isDryRun = true }.report.outcome == .refused)
  }

  @Test func `what the system refuses is an error`() throws {
    try folder.write("a", "a file, not a folder")
    let (report, diagnostics) = publish()
    #expect(report.outcome == .failed)
    #expect(diagnostics.items.map(\.code) == [.unwritableFeed])
  }
}

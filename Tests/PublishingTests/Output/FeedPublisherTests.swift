import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import TestSupport
import Testing

@testable import Publishing

@Suite struct FeedPublisherTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func draft(
    _ entries: [Entry],
    path: String = "atom.xml",
    isSound: Bool = true
  ) throws -> FeedDraft {
    let settings = FeedSettings(path: path, format: .atom)
    let feed = try sampleFeed(entries, settings)
    var problems = DiagnosticList()
    let bytes = FeedWriter.bytes(of: feed, as: .atom, diagnostics: &problems)
    let written = WrittenFeed(.memory(bytes), problems: problems.items)
    return FeedDraft(settings: settings, feed: feed, written: written, isSound: isSound)
  }

  private func publish(
    _ draft: FeedDraft,
    _ options: BuildOptions = BuildOptions()
  ) -> (report: FeedReport, diagnostics: DiagnosticList) {
    let publisher = FeedPublisher(options: options, output: folder.path)
    var diagnostics = DiagnosticList()
    let plan = publisher.plan(for: draft, &diagnostics)
    let done = publisher.carryOut(PlannedFeed(FeedDocuments(plan)), &diagnostics)
    return (done.report, diagnostics)
  }

  @Test func `a new feed is written, in a folder of its own if need be`() throws {
    let draft = try draft([try sampleEntry(1)], path: "a/b/atom.xml")
    let (report, diagnostics) = publish(draft)
    #expect(report.outcome == .written)
    #expect(report.path == folder.path("a/b/atom.xml"))
    #expect(report.entries == 1)
    #expect(report.bytes == draft.bytes.count)
    #expect(folder.text("a/b/atom.xml") == String(decoding: draft.bytes.array, as: UTF8.self))
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a feed with the same bytes is not touched`() throws {
    let draft = try draft([try sampleEntry(1)])
    _ = publish(draft)
    try folder.setTime(1000, of: "atom.xml")
    #expect(publish(draft).report.outcome == .unchanged)
    #expect(try folder.time(of: "atom.xml") == 1000)
  }

  @Test func `a feed with other bytes is replaced`() throws {
    _ = publish(try draft([try sampleEntry(1)]))
    try folder.setTime(1000, of: "atom.xml")
    #expect(
      publish(try draft([try sampleEntry(2), try sampleEntry(1)])).report.outcome == .written
    )
    #expect(try folder.time(of: "atom.xml") != 1000)
    #expect(folder.text("atom.xml")?.contains("urn:example:2") == true)
  }

  @Test func `a feed that did not pass keeps the old file`() throws {
    try folder.write("atom.xml", "old")
    let (report, diagnostics) = publish(try draft([try sampleEntry(1)], isSound: false))
    #expect(report.outcome == .refused)
    #expect(folder.text("atom.xml") == "old")
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a feed that readers would take for new keeps the old file`() throws {
    _ = publish(try draft([try sampleEntry(1)]))
    let old = folder.text("atom.xml")
    let (report, diagnostics) = publish(try draft([]))
    #expect(report.outcome == .refused)
    #expect(diagnostics.items.map(\.code) == [.refusedRepublish])
    #expect(diagnostics.items.map(\.file) == [folder.path("atom.xml")])
    #expect(folder.text("atom.xml") == old)
    var options = BuildOptions()
    options.acceptsRepublish = true
    #expect(publish(try draft([]), options).report.outcome == .written)
  }

  @Test func `a plan says why a feed is kept back`() throws {
    _ = publish(try draft([try sampleEntry(1)]))
    let publisher = FeedPublisher(options: BuildOptions(), output: folder.path)
    var diagnostics = DiagnosticList()
    #expect(publisher.plan(for: try draft([]), &diagnostics).wouldRepublish)
    let unsound = try draft([], isSound: false)
    #expect(!publisher.plan(for: unsound, &diagnostics).wouldRepublish)
  }

  @Test(arguments: ["", "no feed at all", "<feed", "{}"])
  func `a file that is no feed is replaced`(text: String) throws {
    try folder.write("atom.xml", text)
    #expect(publish(try draft([])).report.outcome == .written)
  }

  @Test func `a dry run writes nothing and says what it would do`() throws {
    var options = BuildOptions()
    options.isDryRun = true
    let first = try draft([try sampleEntry(1)], path: "sub/atom.xml")
    #expect(publish(first, options).report.outcome == .wouldChange)
    #expect(folder.names() == [])
    _ = publish(first)
    #expect(publish(first, options).report.outcome == .unchanged)
    let empty = try draft([], path: "sub/atom.xml")
    #expect(publish(empty, options).report.outcome == .refused)
  }

  @Test func `standard output leaves the disk alone`() throws {
    var options = BuildOptions()
    options.writesToStandardOutput = true
    #expect(publish(try draft([]), options).report.outcome == .printed)
    #expect(publish(try draft([], isSound: false), options).report.outcome == .refused)
    #expect(folder.names() == [])
  }

  @Test func `what the system refuses is an error, and the file stays`() throws {
    try folder.write("atom.xml/inside", "kept")
    let (report, diagnostics) = publish(try draft([]))
    #expect(report.outcome == .failed)
    #expect(diagnostics.items.map(\.code) == [.unwritableFeed])
    #expect(folder.text("atom.xml/inside") == "kept")
    try folder.write("file", "")
    let below = publish(try draft([], path: "file/atom.xml"))
    #expect(below.report.outcome == .failed)
    #expect(below.diagnostics.items.first?.message.hasPrefix("cannot create: ") == true)
    let long = String(repeating: "x", count: 300)
    #expect(publish(try draft([], path: long)).report.outcome == .failed)
  }
}

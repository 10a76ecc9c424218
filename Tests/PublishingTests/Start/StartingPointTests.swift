import Diagnostics
import TestSupport
import Testing

@testable import Publishing

@Suite struct StartingPointTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func start() throws -> [String] {
    var diagnostics = DiagnosticList()
    return try StartingPoint(
      folder: folder.path,
      siteURL: "https://example.org/",
      siteTitle: "My “site”"
    ).write(&diagnostics)
  }

  @Test func `what is written is a configuration that can be used`() throws {
    try folder.makeFolder("_posts")
    let lines = try start()
    let text = try #require(folder.text("config.json"))
    let reading = ConfigurationReading(text, zones: ZoneInfo(folder: "/nowhere"))
    let configuration = try #require(reading.configuration, "\(reading.messages)")
    #expect(configuration.site.title == "My “site”")
    #expect(configuration.posts.directories == ["site/_posts"])
    #expect(configuration.feeds.map(\.path) == ["rss.xml", "atom.xml"])
    #expect(folder.text(".gitattributes") == ".feedgen/ledger.jsonl merge=union\n")
    #expect(
      lines.prefix(2) == [
        "\(folder.path)/config.json: written", "\(folder.path)/.gitattributes: written",
      ]
    )
  }

  @Test func `what is there already stays`() throws {
    try folder.write("config.json", "mine")
    try folder.write(".gitattributes", "mine")
    let lines = try start()
    #expect(folder.text("config.json") == "mine")
    #expect(folder.text(".gitattributes") == "mine")
    #expect(lines[0].hasSuffix("config.json: is there already and was left as it is"))
    #expect(lines[1].hasSuffix("it should say: .feedgen/ledger.jsonl merge=union"))
  }
}

import Diagnostics
import Notation
import TestSupport
import Testing

@testable import Publishing

@Suite struct ConfigurationSchemaTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  private func parse(_ bytes: [UInt8]) throws -> Value {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "schema.json", bytes: bytes)
    return try #require(JSONReader.read(file, diagnostics: &diagnostics))
  }

  private func schemaProblems(_ text: String) throws -> [String] {
    SchemaCheck.problems(try parse(Array(text.utf8)), try parse(ConfigurationSchema.json))
  }

  @Test func `docs/config.schema.json is what the vocabulary says`() throws {
    let file = PackageFile("docs/config.schema.json")
    let schema = String(decoding: ConfigurationSchema.json, as: UTF8.self)
    let isRecorded = file.record(schema)
    #expect(!isRecorded, "recorded \(file.path); run again without FEEDGEN_RECORD")
    let isFresh = try file.text() == schema
    #expect(isFresh, "docs/config.schema.json is stale; run the tests with FEEDGEN_RECORD=1")
  }

  @Test(arguments: [
    site(),
    site(#""output": "public", "$schema": "config.schema.json""#),
    site(
      #""posts": {"directories": ["a", "b"], "future": true, "drafts": false, "exclude": ["x"]}"#
    ),
    site(#""posts": {"permalink": "/:year/:title/"}, "content": {}"#),
    site(#""content": {"mode": "content", "summaryLength": 1}"#),
    site(#""feeds": []"#),
    site(#""feeds": [{"format": "json", "path": "a/b", "limit": 1, "ttl": 525600}]"#),
    site(#""index": true"#), site(#""index": false"#), site(#""index": {}"#),
    site(#""index": {"html": "a/b.html", "stylesheet": false, "opml": true, "snippets": "c"}"#),
    site(inSite: #""hubs": ["https://hub.example/"]"#),
    site(#""ids": "uuid""#),
    site(#""ids": {}"#),
    site(#""ids": {"scheme": "tag", "authority": "a.org", "since": "2014-09"}"#),
    site(inSite: #""description": "D", "language": "en", "copyright": "C""#),
    site(inSite: #""author": {"name": "A", "email": "E", "url": "/u"}, "icon": "i", "logo": "l""#),
    site(inSite: #""feedsURL": "HTTP://example.org", "timeZone": "UTC""#),
  ])
  func `what the check lets pass, the schema lets pass`(text: String) throws {
    #expect(ConfigurationReading(text, zones: zones.zones).messages == [])
    #expect(try schemaProblems(text) == [])
  }

  @Test(arguments: [
    "[]", "{}", #"{"site": {"title": "T"}}"#, #"{"site": {"url": "https://example.org/"}}"#,
    #"{"site": {"title": "", "url": "https://example.org/"}}"#,
    #"{"site": {"title": "T", "url": "example.org"}}"#,
    site(#""outputs": "x""#), site(#""output": 5"#), site(#""output": null"#),
    site(#""output": """#), site(#""posts": []"#), site(#""posts": {"directories": "posts"}"#),
    site(#""posts": {"directories": [1]}"#), site(#""posts": {"future": "no"}"#),
    site(#""posts": {"x": 1}"#), site(#""content": {"mode": "ful"}"#),
    site(#""content": {"summaryLength": 0}"#), site(#""content": {"summaryLength": 10001}"#),
    site(#""content": {"summaryLength": "9"}"#), site(#""feeds": {}"#), site(#""feeds": [{}]"#),
    site(#""feeds": [{"format": "xml"}]"#), site(#""feeds": [{"format": "rss", "limit": 0}]"#),
    site(#""index": "x""#), site(#""index": {"css": true}"#), site(#""index": {"html": []}"#),
    site(#""index": {"html": ""}"#), site(inSite: #""hubs": "https://hub.example/""#),
    site(inSite: #""hubs": ["hub.example"]"#),
    site(#""feeds": [{"format": "rss", "x": 0}]"#), site(#""ids": "x""#), site(#""ids": 1"#),
    site(#""ids": {"scheme": "x"}"#), site(#""ids": {"schema": "uuid"}"#),
    site(inSite: #""author": {}"#), site(inSite: #""author": "A""#), site(inSite: #""x": 1"#),
  ])
  func `what the schema refuses, the check refuses, and the other way round`(text: String) throws {
    #expect(ConfigurationReading(text, zones: zones.zones).configuration == nil)
    #expect(try !schemaProblems(text).isEmpty)
  }

  @Test(arguments: [
    site(#""posts": {"permalink": "/:yaer/"}"#), site(#""ids": "tag""#),
    site(#""feeds": [{"format": "rss"}, {"format": "rss"}]"#),
    site(#""feeds": [{"format": "rss", "path": "../a"}]"#),
    site(inSite: #""timeZone": "Nowhere""#), site(inSite: #""language": "?""#),
  ])
  func `what only the check can know, the schema lets pass`(text: String) throws {
    #expect(ConfigurationReading(text, zones: zones.zones).configuration == nil)
    #expect(try schemaProblems(text) == [])
  }
}

import Diagnostics
import Notation
import TestSupport
import Testing

@testable import Publishing

/// Which file is the configuration of a Hugo site.
struct HugoConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `Hugo's own names go before the old ones, and TOML before the rest`() throws {
    #expect(HugoConfigurationFile.path(in: folder.path) == nil)
    for name in ["config.yml", "config.toml", "hugo.json", "hugo.yaml", "hugo.toml"] {
      try folder.write(name, "")
      #expect(HugoConfigurationFile.path(in: folder.path) == folder.path(name))
    }
  }

  @Test(arguments: [
    (#"{"baseURL": "https://example.org/"}"#, true), (#"{"BaseUrl": "/", "title": "T"}"#, true),
    (#"{"baseURL": "/", "site": {}}"#, false), (site(), false), (#"{"title": "T"}"#, false),
    ("{", false), ("[]", false),
  ])
  func `a config.json is Hugo's if it says what only Hugo's does`(
    text: String,
    isHugos: Bool
  ) throws {
    try folder.write("config.json", text)
    let path = folder.path("config.json")
    var ignored = DiagnosticList()
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let root = JSONReader.read(file, diagnostics: &ignored)
    #expect((root.map { HugoConfigurationFile.isOne($0, inFileAt: path) } ?? false) == isHugos)
    #expect((ForeignConfiguration.path(in: folder.path) != nil) == isHugos)
  }

  @Test(arguments: ["site.toml", "a/hugo.yaml", "hugo.json", "config.yml"])
  func `a file that is named may be Hugo's by its name`(path: String) {
    #expect(ForeignConfiguration.isOne(path))
    #expect(!ForeignConfiguration.isOne("site.json"))
  }

  @Test(arguments: [("hugo.yaml", "- a\n"), ("hugo.json", "[]"), ("hugo.yaml", "")])
  func `a configuration that is no map is an error`(path: String, text: String) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    #expect(HugoConfigurationFile.settings(in: file, &diagnostics) == nil)
    #expect(diagnostics.items.map(\.code) == [.configurationType])
  }

  @Test func `bytes that are no text are an error`() {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "hugo.toml", bytes: [0x61, 0xFF])
    #expect(HugoConfigurationFile.settings(in: file, &diagnostics) == nil)
    #expect(diagnostics.items.map(\.code) == [.invalidUTF8])
  }
}

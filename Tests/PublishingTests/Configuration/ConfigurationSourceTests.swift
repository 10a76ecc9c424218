import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Glibc
import TestSupport
import Testing

@testable import Publishing

/// Where the settings of a run come from.
@Suite struct ConfigurationSourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(
    _ options: BuildOptions,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration {
    try ConfigurationSource(
      options: options,
      zones: ZoneInfo(folder: "/nowhere"),
      standardPath: folder.path("config.json")
    ).configuration(&diagnostics)
  }

  private func options(_ name: String) -> BuildOptions {
    var options = BuildOptions()
    options.configurationPath = folder.path(name)
    return options
  }

  @Test func `a file that is named is read`() throws {
    try folder.write("site.json", site())
    var diagnostics = DiagnosticList()
    let configuration = try read(options("site.json"), &diagnostics)
    #expect(configuration.output == folder.path("feeds"))
    #expect(configuration.stateFolder == folder.path(".feedgen"))
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `the usual file is read when none is named`() throws {
    try folder.write("config.json", site())
    var options = BuildOptions()
    options.siteTitle = "Typed"
    var diagnostics = DiagnosticList()
    let configuration = try read(options, &diagnostics)
    #expect(configuration.site.title == "Typed")
    #expect(configuration.output == folder.path("feeds"))
  }

  @Test func `folders that are typed are seen from the working folder`() throws {
    try folder.write("site.json", site())
    var options = options("site.json")
    options.inputs = ["a", "../b"]
    options.output = "out"
    var diagnostics = DiagnosticList()
    let configuration = try read(options, &diagnostics)
    #expect(configuration.posts.directories == ["a", "../b"])
    #expect(configuration.output == "out")
  }

  @Test func `a file that is named and missing is a failure, even with a URL`() throws {
    var options = options("missing.json")
    options.siteURL = AbsoluteURL("https://example.org/")
    var diagnostics = DiagnosticList()
    #expect(
      throws: PublishingFailure.fileSystem(
        FileSystemFailure("open", folder.path("missing.json"), number: ENOENT)
      )
    ) { try read(options, &diagnostics) }
  }

  @Test func `a file with problems is no configuration`() throws {
    try folder.write("site.json", "{}")
    var diagnostics = DiagnosticList()
    #expect(throws: PublishingFailure.configuration) {
      try read(options("site.json"), &diagnostics)
    }
    #expect(diagnostics.items.map(\.code) == [.missingKey])
    #expect(diagnostics.items.map(\.file) == [folder.path("site.json")])
  }

  @Test func `a URL stands in for a configuration`() throws {
    var options = BuildOptions()
    options.siteURL = AbsoluteURL("https://example.org/blog/")
    options.inputs = ["notes"]
    var diagnostics = DiagnosticList()
    let configuration = try read(options, &diagnostics)
    #expect(configuration.site.title == "example.org")
    #expect(configuration.posts.directories == ["notes"])
    #expect(configuration.feeds.map(\.path) == ["rss.xml", "atom.xml"])
    #expect(configuration.ids.authority == "example.org")
    #expect(configuration.stateFolder == nil)
    options.siteTitle = "Typed"
    #expect(try read(options, &diagnostics).site.title == "Typed")
  }

  @Test func `without a file and a URL there is nothing to do`() throws {
    var diagnostics = DiagnosticList()
    #expect(throws: PublishingFailure.configuration) { try read(BuildOptions(), &diagnostics) }
    #expect(diagnostics.items.map(\.code) == [.missingConfiguration])
    #expect(diagnostics.items.map(\.file) == [folder.path("config.json")])
  }
}

import Diagnostics
import Notation
import TestSupport

@testable import Publishing

/// What reading a text as a configuration gives.
struct ConfigurationReading {
  /// The configuration; nil when the text has problems.
  let configuration: Configuration?

  /// The problems.
  let diagnostics: DiagnosticList

  /// Reads a text as the configuration at a path.
  init(
    _ file: SourceFile,
    options: BuildOptions = BuildOptions(),
    zones: ZoneInfo
  ) {
    var diagnostics = DiagnosticList()
    let reader = ConfigurationFile(path: file.path, zones: zones)
    configuration = JSONReader.read(file, diagnostics: &diagnostics).flatMap {
      reader.configuration($0, in: file, options, &diagnostics)
    }
    self.diagnostics = diagnostics
  }

  /// Reads a text as `site/config.json`.
  init(_ text: String, options: BuildOptions = BuildOptions(), zones: ZoneInfo) {
    let file = SourceFile(path: "site/config.json", bytes: Array(text.utf8))
    self.init(file, options: options, zones: zones)
  }

  /// The messages of the problems.
  var messages: [String] { diagnostics.items.map(\.message) }
}

/// A whole configuration with some more keys at its root, such as `"output": "public"`.
func site(_ keys: String = "", inSite: String = "") -> String {
  let more = keys.isEmpty ? "" : ", " + keys
  let site = inSite.isEmpty ? "" : ", " + inSite
  return #"{"site": {"title": "T", "url": "https://example.org/blog/"\#(site)}\#(more)}"#
}

import Diagnostics
import FeedModel
import FileSystem
import Glibc
import Notation

/// The configuration of another generator's site, told in the keys of feedgen's own.
///
/// A run without `config.json` reads it, and `init` writes it down, so that both mean the same.
struct ForeignConfiguration {
  /// The file that it was read from.
  let source: SourceFile

  /// The equal of `config.json`; each value stands where it came from.
  let root: Value

  /// The path of a configuration that can be read so; nil if there is none in a folder.
  static func path(in folder: String) -> String? {
    JekyllConfiguration.path(in: folder) ?? HugoConfigurationFile.path(in: folder)
  }

  /// Whether a path is that of such a configuration by its name alone.
  static func isOne(_ path: String) -> Bool {
    JekyllConfiguration.isOne(path) || HugoConfigurationFile.isOne(path)
  }

  /// Reads a configuration; nil when it has errors, which are then in the list.
  ///
  /// The URL that was typed stands in for one that the site does not say.
  static func read(
    _ path: String,
    siteURL: AbsoluteURL? = nil,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> ForeignConfiguration? {
    let bytes = try FileDescriptor(opening: path, O_RDONLY).readWhole(limit: sizeLimit)
    let source = SourceFile(path: path, bytes: bytes)
    let root =
      JekyllConfiguration.isOne(path)
      ? jekyllRoot(in: source, siteURL, &diagnostics) : hugoRoot(in: source, siteURL, &diagnostics)
    guard let root else { return nil }
    return ForeignConfiguration(source: source, root: root)
  }

  /// The largest configuration that is read, in bytes.
  private static let sizeLimit = 16 << 20

  private static func jekyllRoot(
    in source: SourceFile,
    _ siteURL: AbsoluteURL?,
    _ diagnostics: inout DiagnosticList
  ) -> Value? {
    guard let settings = GeneratorSettings(of: source, diagnostics: &diagnostics) else {
      return nil
    }
    let files = SiteFiles(folder: Path.folder(of: source.path))
    var jekyll = JekyllConfiguration(settings, files: files, typedURL: siteURL)
    let root = jekyll.root()
    diagnostics.append(contentsOf: jekyll.settings.diagnostics)
    return jekyll.settings.diagnostics.hasErrors ? nil : root
  }

  private static func hugoRoot(
    in source: SourceFile,
    _ siteURL: AbsoluteURL?,
    _ diagnostics: inout DiagnosticList
  ) -> Value? {
    HugoConfigurationFile.settings(in: source, &diagnostics)
      .flatMap { hugoRoot($0, siteURL, &diagnostics) }
  }

  /// The equal of settings of Hugo's that were read already; nil when they have errors.
  static func hugoRoot(
    _ settings: GeneratorSettings,
    _ siteURL: AbsoluteURL?,
    _ diagnostics: inout DiagnosticList
  ) -> Value? {
    var hugo = HugoConfiguration(settings, typedURL: siteURL)
    let root = hugo.root()
    diagnostics.append(contentsOf: hugo.settings.diagnostics)
    return hugo.settings.diagnostics.hasErrors ? nil : root
  }
}

extension JekyllConfiguration {
  /// The path of the file in a folder; nil if there is none.
  fileprivate static func path(in folder: String) -> String? {
    fileNames.lazy.map { Path.join(folder, $0) }
      .first { (try? FileStatus(ofPath: $0))?.kind == .regular }
  }

  /// Whether a path is that of such a file: any YAML whose name is not one of Hugo's.
  fileprivate static func isOne(_ path: String) -> Bool {
    ["yml", "yaml"].contains(Path.fileExtension(of: path))
      && !HugoConfigurationFile.names.contains(Path.name(of: path))
  }
}

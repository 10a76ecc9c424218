import Diagnostics
import Glibc
import Notation

/// The file that holds a configuration.
struct ConfigurationFile {
  /// The path of the file.
  let path: String

  /// Where time zones come from.
  let zones: ZoneInfo

  /// The largest configuration that is read, in bytes.
  private static let sizeLimit = 16 << 20

  /// Reads the configuration; nil when it has problems, which are then in the list.
  func read(
    _ options: BuildOptions,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration? {
    let file = SourceFile(path: path, bytes: try bytes())
    guard let root = JSONReader.read(file, diagnostics: &diagnostics) else { return nil }
    var check = ConfigurationCheck(of: file, zones: zones)
    check.check(root, is: ConfigurationVocabulary.root, at: "")
    check.checkMeaning(of: root)
    diagnostics.append(contentsOf: check.diagnostics)
    guard !check.diagnostics.hasErrors else { return nil }
    let folder = Path.folder(of: path)
    return ConfigurationReader(root: root, folder: folder, zones: zones, options: options)
      .configuration()
  }

  private func bytes() throws(PublishingFailure) -> [UInt8] {
    do throws(FileSystemFailure) {
      return try FileDescriptor(opening: path, O_RDONLY).readToEnd(limit: Self.sizeLimit)
    } catch {
      throw .fileSystem(error)
    }
  }
}

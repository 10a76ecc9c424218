import Diagnostics
import FileSystem
import Glibc
import Notation
import Posts

/// The file that holds a configuration.
struct ConfigurationFile {
  /// The path of the file.
  let path: String

  /// Where time zones come from.
  let zones: ZoneInfo

  /// The largest configuration that is read, in bytes.
  private static let sizeLimit = 16 << 20

  /// The configuration that a value is, wherever it stands, a pure function of it; nil when it has problems.
  func configuration(
    _ root: Value,
    in file: SourceFile,
    _ options: BuildOptions,
    _ diagnostics: inout DiagnosticList
  ) -> Configuration? {
    var check = ConfigurationCheck(of: file, zones: zones, dialect: PostDialect(in: root))
    check.check(root, is: ConfigurationVocabulary.root, at: "")
    check.checkMeaning(of: root)
    diagnostics.append(contentsOf: check.diagnostics)
    guard !check.diagnostics.hasErrors else { return nil }
    var configuration = ConfigurationReader(
      root: root,
      folder: Path.folder(of: path),
      zones: zones,
      options: options
    ).configuration()
    configuration?.text = Array(Self.line(of: root).utf8)
    return configuration
  }

  /// All that a value says, as JSON on one line: the same for equal values, however they are laid out.
  static func line(of value: Value) -> String {
    var writer = JSONWriter(layout: .compact)
    writer.value(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The bytes of the file.
  func bytes() throws(PublishingFailure) -> [UInt8] {
    do throws(FileSystemFailure) {
      return try FileDescriptor(opening: path, O_RDONLY).readWhole(limit: Self.sizeLimit)
    } catch {
      throw .fileSystem(error)
    }
  }
}

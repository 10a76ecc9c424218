import Diagnostics
import FileSystem
import Notation
import Posts

/// The file that holds the configuration of a Hugo site, in any of its notations.
enum HugoConfigurationFile {
  /// The names that the file may have, in the order in which Hugo looks for them.
  static let names = [
    "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml",
  ]

  /// The last name, which is that of feedgen's own configuration as well.
  private static let sharedName = "config.json"

  /// The path of the file in a folder; nil if there is none.
  static func path(in folder: String) -> String? {
    let path = names.lazy.map { Path.join(folder, $0) }
      .first { (try? FileStatus(ofPath: $0))?.kind == .regular }
    return path ?? [Path.join(folder, sharedName)].first(where: isShared)
  }

  /// Whether a path is that of such a file by its name alone.
  static func isOne(_ path: String) -> Bool {
    names.contains(Path.name(of: path)) || Path.fileExtension(of: path) == "toml"
  }

  /// Whether what a file of the shared name says is what only Hugo's does.
  static func isOne(_ root: Value, inFileAt path: String) -> Bool {
    guard Path.name(of: path) == sharedName else { return false }
    let keys = (root.object ?? []).map { $0.key.lowercased() }
    return keys.contains("baseurl") && !keys.contains("site")
  }

  private static func isShared(_ path: String) -> Bool {
    guard let bytes = try? InputFile.read(path, limit: 1 << 20) else { return false }
    var ignored = DiagnosticList()
    return JSONReader.read(SourceFile(path: path, bytes: bytes), diagnostics: &ignored)
      .map { isOne($0, inFileAt: path) } ?? false
  }

  /// What a file says, with keys in small letters; nil if it cannot be read, which is then in the list.
  static func settings(
    in file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) -> GeneratorSettings? {
    if let problem = file.encodingProblem(TextScan(file.bytes)) {
      diagnostics.append(problem)
      return nil
    }
    return value(in: file, &diagnostics).flatMap { settings($0, in: file, &diagnostics) }
  }

  /// The settings that a value is; nil if it is no map, which is then in the list.
  static func settings(
    _ root: Value,
    in file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) -> GeneratorSettings? {
    guard let members = root.object else {
      let message = "the configuration is \(root.kind); expected settings such as a title"
      diagnostics.append(file.diagnostic(.configurationType, at: root.position, message))
      return nil
    }
    let folded = Value(
      .object(HugoFields.folded(members)),
      position: root.position,
      offset: root.offset
    )
    return GeneratorSettings(folded, in: file)
  }

  private static func value(
    in file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) -> Value? {
    let range = file.byteOrderMarkCount..<file.bytes.count
    switch Path.fileExtension(of: file.path) {
    case "json":
      return JSONReader.read(file, diagnostics: &diagnostics)
    case "yaml", "yml":
      var reader = YAMLReader(file, range: range)
      return reader.read(diagnostics: &diagnostics)
    default:
      var reader = TOMLReader(file, range: range)
      return reader.read(diagnostics: &diagnostics)
    }
  }
}

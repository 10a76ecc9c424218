import Diagnostics
import FileSystem
import Glibc
import Notation
import Posts

/// A file, or a folder of files, that says who the people are whom posts name (Jekyll's `_data/authors`).
struct PeopleFile {
  /// The path of the file or folder.
  let path: String

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 1 << 20

  /// The people by the names that posts call them by; what is no person goes to the list.
  func people(
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> [String: AuthorField] {
    guard try FileStatus(ofPath: path).kind == .directory else {
      let root = try root(of: path, &diagnostics)
      var people: [String: AuthorField] = [:]
      for member in root?.object ?? [] {
        people[member.key] = person(member.value, called: member.key)
      }
      return people
    }
    var people: [String: AuthorField] = [:]
    for name in try DirectoryListing(ofPath: path).names
    where ["yml", "yaml", "json"].contains(Path.fileExtension(of: name)) {
      guard let root = try root(of: Path.join(path, name), &diagnostics) else { continue }
      let name = Path.withoutExtension(name)
      people[name] = person(root, called: name)
    }
    return people
  }

  private func root(
    of path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> Value? {
    let bytes = try FileDescriptor(opening: path, O_RDONLY).readWhole(limit: Self.sizeLimit)
    let file = SourceFile(path: path, bytes: bytes)
    if Path.fileExtension(of: path) == "json" {
      return JSONReader.read(file, diagnostics: &diagnostics)
    }
    return GeneratorSettings(of: file, diagnostics: &diagnostics)?.root
  }

  private func person(_ value: Value, called key: String) -> AuthorField? {
    guard value.object != nil else { return value.scalarText.map { AuthorField(name: $0) } }
    let name = value["name"]?.scalarText ?? ""
    return AuthorField(
      name: name.isEmpty ? key : name,
      email: value["email"]?.scalarText,
      url: value["uri"].flatMap { uri in
        uri.scalarText.map { Located($0, at: SourcePosition(line: 1, column: 1)) }
      }
    )
  }
}

import FileSystem

/// Where a post was found.
///
/// A run has one for every file and hands it on: a copy costs one reference. What several have in common is in memory once: the
/// way to the posts directory, and the section.
struct PostLocation: Hashable, Sendable {
  private let object: Object

  private final class Object: Hashable, Sendable {
    let prefix: String
    let path: String
    let status: FileStatus
    let section: Section?

    init(prefix: String, path: String, status: FileStatus, section: Section?) {
      self.prefix = prefix
      self.path = path
      self.status = status
      self.section = section
    }

    static func == (left: Object, right: Object) -> Bool {
      left === right
        || left.prefix == right.prefix && left.path == right.path && left.status == right.status
          && left.section?.folder == right.section?.folder
          && left.section?.title == right.section?.title
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(path)
    }
  }

  /// A section of a site that has such.
  private final class Section: Sendable {
    let folder: String
    let title: String

    init(folder: String, title: String) {
      self.folder = folder
      self.title = title
    }
  }

  /// Takes the place of a file by its path below a posts directory, and what leads there; see ``Path/prefix(of:)``.
  init(prefix: String, path: String, status: FileStatus) {
    object = Object(prefix: prefix, path: path, status: status, section: nil)
  }

  private init(_ object: Object) {
    self.object = object
  }

  /// What stands before ``path`` in the path that opens the file.
  var prefix: String { object.prefix }

  /// The path below its posts directory: what identity and order are made of.
  var path: String { object.path }

  /// What the file system says of the file.
  var status: FileStatus { object.status }

  /// The path that opens the file.
  var filePath: String { object.prefix + object.path }

  /// The folder of the section that the post belongs to, where sites have such.
  var section: String { object.section?.folder ?? "" }

  /// What that section is called.
  var sectionTitle: String { object.section?.title ?? "" }

  /// The same place in a section.
  func inSection(_ folder: String, titled title: String) -> PostLocation {
    PostLocation(
      Object(
        prefix: prefix,
        path: path,
        status: status,
        section: Section(folder: folder, title: title)
      )
    )
  }
}

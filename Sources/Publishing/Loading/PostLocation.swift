import FileSystem

/// Where a post was found.
struct PostLocation: Hashable, Sendable {
  /// The path that opens the file.
  let filePath: String

  /// The path below its posts directory: what identity and order are made of.
  let path: String

  /// What the file system says of the file.
  let status: FileStatus

  /// The folder of the section that the post belongs to, where sites have such.
  var section = ""

  /// What that section is called.
  var sectionTitle = ""
}

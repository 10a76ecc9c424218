import Diagnostics
import FeedModel
import FileSystem
import Glibc
import Notation
import Posts

/// Looks at the posts that are there: whatever was lost of the state, they say themselves what they are.
struct PostSurvey {
  /// The posts folder.
  let folder: String

  private static let endings: Set<String> = ["md", "markdown", "html", "htm"]

  /// How many folders may stand in each other.
  private static let deepest = 32

  /// The paths of all posts below the folder; none if it is not there.
  func files() throws(FileSystemFailure) -> [String] {
    var files: [String] = []
    try list("", depth: 0, &files)
    return files
  }

  /// What a post says by which its entry is known; a file that is no post, or none that can be read, has nothing but its path.
  func record(of file: String) -> KnownEntry {
    var entry = KnownEntry()
    entry.file = file
    guard let source = source(of: file) else { return entry }
    var ignored = DiagnosticList()
    let reader = PostReader(timeZone: .utc)
    guard let post = reader.read(source, path: file, diagnostics: &ignored) else { return entry }
    let attribution = post.source.map(EntrySource.init)
    let name = attribution.map(SourceName.name)
    entry.ids = Set(
      [
        post.guid.map { EntryKeys.key(ofID: $0.value, source: name ?? "") },
        post.source?.entry.map { EntryKeys.key(ofID: $0.value, source: name ?? "") },
      ].compactMap(\.self)
    )
    let pages = [post.original, post.link].compactMap { $0.flatMap { AbsoluteURL($0.value) } }
    entry.pages = Set(pages.filter(\.isWeb).map(CanonicalURL.key))
    let body = Array(source.bytes[post.bodyRange])
    entry.fingerprint = ContentFingerprint(postTitle: post.title?.value, html: body)?.text
    entry.source = name
    entry.published = post.published
    entry.updated = post.updated
    return entry
  }

  /// The text of a post; nil for one that is larger than any post, or cannot be read.
  func source(of file: String) -> SourceFile? {
    let path = Path.join(folder, file)
    guard
      let bytes = try? FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK)
        .readToEnd(limit: PostReader.maximumBytes)
    else { return nil }
    return SourceFile(path: path, bytes: bytes)
  }

  private func list(
    _ below: String,
    depth: Int,
    _ files: inout [String]
  ) throws(FileSystemFailure) {
    let listing: DirectoryListing
    do throws(FileSystemFailure) {
      listing = try DirectoryListing(ofPath: Path.join(folder, below))
    } catch {
      if error.isMissing { return }
      throw error
    }
    for name in listing.names where !name.hasPrefix(".") {
      let path = below.isEmpty ? name : below + "/" + name
      if Self.endings.contains(Path.fileExtension(of: name)) {
        files.append(path)
      } else if depth < Self.deepest, isFolder(path) {
        try list(path, depth: depth + 1, &files)
      }
    }
  }

  /// Whether a path is a folder, and no link to one: that may lead back.
  private func isFolder(_ path: String) -> Bool {
    let path = Path.join(folder, path)
    return (try? FileStatus(ofPath: path, followingLinks: false))?.kind == .directory
  }
}

extension EntrySource {
  /// The feed that a post says it was taken from, as far as its fields are what they should be.
  init(_ field: SourceField) {
    self.init()
    id = field.id?.value
    title = field.title?.value
    selfLink = field.feed.flatMap { AbsoluteURL($0.value) }
    siteLink = field.site.flatMap { AbsoluteURL($0.value) }
    rights = field.rights?.value
    updated = field.updated
  }
}

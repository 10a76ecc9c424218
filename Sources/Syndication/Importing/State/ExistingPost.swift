import Diagnostics
import FeedModel
import FileSystem
import Posts

/// A post that is there, as it may be replaced.
struct ExistingPost {
  /// The bytes of its file.
  let bytes: [UInt8]

  /// What the file system knew of the file before it was read.
  let status: FileStatus

  /// What its front matter says.
  let header: Post

  /// Reads a post; nil for one that cannot be read any more.
  init?(_ file: String, in survey: PostSurvey) {
    let path = Path.join(survey.folder, file)
    var ignored = DiagnosticList()
    guard let status = try? FileStatus(ofPath: path, followingLinks: false),
      status.kind == .regular, let source = survey.source(of: file),
      let header = PostReader(timeZone: .utc).read(source, path: file, diagnostics: &ignored)
    else { return nil }
    self.status = status
    self.header = header
    bytes = source.bytes
  }
}

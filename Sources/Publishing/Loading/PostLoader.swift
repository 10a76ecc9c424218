import Diagnostics
import FileSystem
import Glibc
import Posts

/// Reads the headers of many posts at once; bodies are let go.
struct PostLoader: Sendable {
  /// What understands a post.
  let reader: PostReader

  /// The site that the posts belong to.
  let configuration: Configuration

  /// What spreads the work.
  let parallel: ParallelMap

  private struct Outcome: Sendable {
    var post: LoadedPost?
    var diagnostics = DiagnosticList()
  }

  /// The posts at some places, in their order; one that cannot be published is missing, and an error says why.
  func posts(
    at locations: [PostLocation],
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) -> [LoadedPost] {
    let total = locations.count
    let outcomes = parallel(
      total,
      progress: { progress(BuildProgress(stage: .reading, done: $0, total: total)) }
    ) { index in load(locations[index]) }
    for outcome in outcomes { diagnostics.append(contentsOf: outcome.diagnostics) }
    return outcomes.compactMap(\.post)
  }

  /// The whole text of a post.
  static func source(
    at location: PostLocation,
    _ diagnostics: inout DiagnosticList
  ) -> SourceFile? {
    let (path, size) = (location.filePath, location.status.size)
    if let problem = PostReader.sizeProblem(path: path, byteCount: size) {
      diagnostics.append(problem)
      return nil
    }
    do {
      let file = try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK)
      let bytes = try file.readToEnd(
        limit: PostReader.maximumBytes,
        expecting: size
      )
      return SourceFile(path: path, bytes: bytes)
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadablePost,
          file: location.filePath,
          "cannot be read: \(error.reason)"
        )
      )
      return nil
    }
  }

  private func load(_ location: PostLocation) -> Outcome {
    var outcome = Outcome()
    let place = configuration.posts.place(ofPath: location.path)
    guard let file = Self.source(at: location, &outcome.diagnostics),
      var post = reader.read(file, at: place, diagnostics: &outcome.diagnostics)
    else { return outcome }
    post.section = location.section
    let fingerprint = SourceFingerprint(
      title: post.title?.value ?? "",
      body: file.bytes[post.bodyRange]
    )
    let links = PostLinks(
      of: post,
      at: location.filePath,
      on: configuration,
      &outcome.diagnostics
    )
    outcome.post = LoadedPost(
      post: post,
      location: location,
      links: links,
      fingerprint: fingerprint.text
    )
    return outcome
  }

  /// The source of a post, if it still is what its header was read from; else the list says why not.
  static func unchangedSource(
    of loaded: LoadedPost,
    _ diagnostics: inout DiagnosticList
  ) -> SourceFile? {
    guard let file = source(at: loaded.location, &diagnostics) else { return nil }
    let range = loaded.post.bodyRange
    if range.upperBound == file.bytes.count {
      let fingerprint = SourceFingerprint(
        title: loaded.post.title?.value ?? "",
        body: file.bytes[range]
      )
      if fingerprint.text == loaded.fingerprint { return file }
    }
    diagnostics.append(
      file.diagnostic(.postChanged, "the file was changed while it was read; it is left out")
    )
    return nil
  }
}

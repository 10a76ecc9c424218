import Concurrency
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

  /// What knows files that are as they were; nil for a run that reads all.
  var memory: PostMemory?

  /// The posts at some places, in their order; one that cannot be published is missing, and an error says why.
  func posts(
    at locations: [PostLocation],
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) -> [LoadedPost] {
    let total = locations.count
    let recall = memory?.records(at: locations)
    let readings = parallel(
      total,
      progress: { progress(BuildProgress(stage: .reading, done: $0, total: total)) }
    ) { index in reading(of: locations[index], recall?.records[index]) }
    if let recall { memory?.keep(readings, at: locations, besides: recall) }
    for reading in readings { diagnostics.append(contentsOf: reading.diagnostics) }
    return readings.compactMap(\.post)
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

  /// What a record says of the file at a location, if it is as it was then; else what the file says.
  private func reading(of location: PostLocation, _ record: [UInt8]?) -> PostReading {
    if let reading = record.flatMap({ PostReading(reading: $0, at: location) }) { return reading }
    var reading = load(location)
    // What the system did not give this time it may give the next.
    let isSure = !reading.diagnostics.items.contains { $0.code == .unreadablePost }
    guard isSure else { return reading }
    let record = reading.record(at: location)
    // What was made of the file is let go: the bytes are a tenth of it.
    if let compact = PostReading(reading: record, at: location) { reading = compact }
    reading.record = record
    return reading
  }

  private func load(_ location: PostLocation) -> PostReading {
    var reading = PostReading()
    let place = configuration.posts.place(ofPath: location.path)
    guard let file = Self.source(at: location, &reading.diagnostics),
      var post = reader.read(file, at: place, diagnostics: &reading.diagnostics)
    else { return reading }
    post.section = location.section
    let fingerprint = SourceFingerprint(
      title: post.title?.value ?? "",
      body: file.bytes[post.bodyRange]
    )
    let links = PostLinks(
      of: post,
      at: location.filePath,
      on: configuration,
      &reading.diagnostics
    )
    let header = PostHeader(post: post, links: links, fingerprint: fingerprint.text)
    reading.post = LoadedPost(header, at: location)
    return reading
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

/// A file beside the feeds: where it goes, and what is to be in it.
struct IndexFile: Sendable {
  /// Its path below the output folder.
  let path: String

  /// Its bytes; they bear the mark by which feedgen knows its own files.
  let bytes: [UInt8]
}

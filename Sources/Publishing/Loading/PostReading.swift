import Diagnostics

/// What came of reading the file of a post.
struct PostReading: Sendable {
  /// The post; nil if it cannot be published.
  var post: LoadedPost?

  /// What there is to say of it.
  var diagnostics = DiagnosticList()

  /// What an index keeps of this; nil for what is known from there, or is not to be kept.
  var record: [UInt8]?

  /// Begins with nothing read.
  init() {}
}

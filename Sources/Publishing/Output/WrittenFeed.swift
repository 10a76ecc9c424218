import Diagnostics
import FeedModel
import FileSystem
import LibXML

/// A document of a feed as it was written and held against its grammar.
struct WrittenFeed: Sendable {
  /// Its bytes.
  var bytes: StoredBytes

  /// The digest of the bytes.
  let digest: DigestValue

  /// What is wrong with it.
  var problems: [Diagnostic]

  /// What was read of it meanwhile, so that a judge need not read it again.
  var document: RecoveredDocument?

  /// Takes bytes with what was found wrong while they were written.
  init(_ bytes: StoredBytes, problems: [Diagnostic]) {
    self.bytes = bytes
    self.problems = problems
    digest = DigestValue(of: bytes)
  }
}

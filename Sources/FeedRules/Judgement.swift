package import Diagnostics
package import FeedModel

/// What came of judging one file.
package struct Judgement: Sendable {
  /// The format that the file was recognised as; nil if it is too broken to tell.
  package let format: DocumentFormat?

  /// How many entries, items or subscriptions there are; nil where nothing of the kind can be counted.
  package let entryCount: Int?

  /// What is wrong, in the order of the text, each with the line it stands on.
  package let diagnostics: [Diagnostic]
}

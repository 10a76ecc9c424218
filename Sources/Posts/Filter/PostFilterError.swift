/// Why a filter cannot be read, and where.
package struct PostFilterError: Error, Equatable {
  /// The offset of the first byte in question in the filter's text, 0-based.
  package let offset: Int

  /// What was found and what was expected, in words.
  package let message: String
}

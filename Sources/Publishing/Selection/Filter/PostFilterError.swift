/// Why a filter cannot be read, and where.
struct PostFilterError: Error, Equatable {
  /// The offset of the first byte in question in the filter's text, 0-based.
  let offset: Int

  /// What was found and what was expected, in words.
  let message: String
}

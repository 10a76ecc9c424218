/// What feeds say of posts that are gone.
extension ConfigurationVocabulary {
  /// The keys of `deletions`.
  static let deletions: [ConfigurationKey] = [
    .optional(
      "keepDays",
      .integer(0...3_650),
      standard: "`\(DeletionSettings().keepDays)`",
      "How many days an Atom feed says that an entry is gone (RFC 6721); `0` for not at all."
    ),
    .optional(
      "maxPercent",
      .integer(1...100),
      standard: "`\(DeletionSettings().maxPercent)`",
      """
      How many posts of a hundred may be gone at once. If more are, no feed says so before it is accepted \
      with `--accept-deletions`. \(DeletionSettings.always) posts always may.
      """
    ),
  ]
}

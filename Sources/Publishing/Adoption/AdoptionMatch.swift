/// How an entry of a published feed was found to be a post's.
enum AdoptionMatch: String, CaseIterable, Sendable {
  /// Both lead to the same page.
  case link
  /// Both lead to the same path, on another host or by another scheme.
  case path
  /// Both have the same title, and were published within a day of each other.
  case titleAndDate = "title and date"
  /// Both have the same title, which no other entry and no other post has.
  case title
}

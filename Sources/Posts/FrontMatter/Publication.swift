import FeedModel

/// How the date of publication was found, or why there is none.
enum Publication {
  /// The post has this date.
  case dated(Timestamp)
  /// The post has a date that cannot be read; it is reported.
  case unreadable
  /// Neither fields nor file name have a date.
  case undated
}

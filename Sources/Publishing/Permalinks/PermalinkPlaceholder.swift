import FeedModel
import FileSystem

/// A word that a permalink pattern replaces by something of the post; its raw value follows a colon.
enum PermalinkPlaceholder: String, CaseIterable, Sendable {
  /// The year with four digits.
  case year
  /// The last two digits of the year.
  case shortYear = "short_year"
  /// The month with two digits.
  case month
  /// The month without a leading zero.
  case plainMonth = "i_month"
  /// The day of the month with two digits.
  case day
  /// The day of the month without a leading zero.
  case plainDay = "i_day"
  /// The hour with two digits, 00 to 23.
  case hour
  /// The minute with two digits.
  case minute
  /// The second with two digits.
  case second
  /// The slug of the post.
  case title
  /// The slug of the post, under its other name.
  case slug
  /// The file name without extension.
  case name
  /// The path below the posts directory, without extension.
  case path
  /// The terms of the post, a folder each.
  case categories
  /// The language of the post.
  case lang

  /// What stands in its place, in the words of the documentation.
  var meaning: String {
    switch self {
    case .year: "the year with four digits"
    case .shortYear: "the last two digits of the year"
    case .month: "the month with two digits"
    case .plainMonth: "the month without a leading zero"
    case .day: "the day of the month with two digits"
    case .plainDay: "the day of the month without a leading zero"
    case .hour: "the hour with two digits, 00 to 23"
    case .minute: "the minute with two digits"
    case .second: "the second with two digits"
    case .title:
      "the slug of the post: its field `slug`, else its file name without date and extension"
    case .slug: "the same as `:title`"
    case .name: "the file name without extension"
    case .path: "the path below the posts directory, without extension"
    case .categories: "the categories and tags of the post, a folder each"
    case .lang: "the language of the post; nothing if it says none"
    }
  }

  /// What stands in the place of the word, not yet percent-encoded.
  func text(of subject: PermalinkSubject) -> String {
    let time = subject.published
    return switch self {
    case .year: CivilTime.padded(time.year, to: 4)
    case .shortYear: CivilTime.padded(time.year % 100)
    case .month: CivilTime.padded(time.month)
    case .plainMonth: String(time.month)
    case .day: CivilTime.padded(time.day)
    case .plainDay: String(time.day)
    case .hour: CivilTime.padded(time.hour)
    case .minute: CivilTime.padded(time.minute)
    case .second: CivilTime.padded(time.second)
    case .title, .slug: subject.slug
    case .name: Path.name(of: subject.path)
    case .path: subject.path
    case .categories: subject.categories.joined(separator: "/")
    case .lang: subject.language
    }
  }
}

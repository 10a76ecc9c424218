/// A word that a permalink pattern of Jekyll replaces by something of the post; its raw value follows a colon.
enum JekyllPlaceholder: String, CaseIterable, Sendable {
  /// The year with four digits.
  case year
  /// The month with two digits.
  case month
  /// The day of the month with two digits.
  case day
  /// The hour with two digits, 00 to 23.
  case hour
  /// The minute with two digits.
  case minute
  /// The second with two digits.
  case second
  /// The last two digits of the year.
  case shortYear = "short_year"
  /// The month without a leading zero.
  case plainMonth = "i_month"
  /// The month, `Jan` to `Dec`.
  case shortMonth = "short_month"
  /// The month, `January` to `December`.
  case longMonth = "long_month"
  /// The day of the month without a leading zero.
  case plainDay = "i_day"
  /// The day of the year with three digits.
  case dayOfYear = "y_day"
  /// The year that the week belongs to (ISO 8601).
  case weekYear = "w_year"
  /// The week of the year with two digits (ISO 8601).
  case week
  /// The day of the week, 1 for Monday to 7.
  case dayOfWeek = "w_day"
  /// The day of the week, `Mon` to `Sun`.
  case shortDay = "short_day"
  /// The day of the week, `Monday` to `Sunday`.
  case longDay = "long_day"
  /// The slug with its capitals and punctuation.
  case title
  /// The slug in small letters, digits and hyphens.
  case slug
  /// The file name, its date included, in small letters, digits and hyphens.
  case name
  /// The path below the folder of the collection, without extension.
  case path
  /// The collection: `posts` or another.
  case collection
  /// The categories in small letters, a folder each.
  case categories
  /// The same, each in letters, digits and hyphens.
  case slugifiedCategories = "slugified_categories"
  /// `.html`, or the extension of a file that is no Markdown.
  case outputExtension = "output_ext"

  /// What stands in its place, in the words of the documentation.
  var meaning: String {
    switch self {
    case .year: "the year with four digits"
    case .month: "the month with two digits"
    case .day: "the day of the month with two digits"
    case .hour: "the hour with two digits, 00 to 23"
    case .minute: "the minute with two digits"
    case .second: "the second with two digits"
    case .shortYear: "the last two digits of the year"
    case .plainMonth: "the month without a leading zero"
    case .shortMonth: "the month, `Jan` to `Dec`"
    case .longMonth: "the month, `January` to `December`"
    case .plainDay: "the day of the month without a leading zero"
    case .dayOfYear: "the day of the year with three digits"
    case .weekYear: "the year that the week belongs to (ISO 8601)"
    case .week: "the week of the year with two digits (ISO 8601)"
    case .dayOfWeek: "the day of the week, 1 for Monday to 7"
    case .shortDay: "the day of the week, `Mon` to `Sun`"
    case .longDay: "the day of the week, `Monday` to `Sunday`"
    case .title: "the slug with its capitals and punctuation"
    case .slug: "the slug in small letters, digits and hyphens"
    case .name: "the file name, its date included, in small letters, digits and hyphens"
    case .path: "the path below the folder of the collection, without extension"
    case .collection: "the collection: `posts` or another"
    case .categories: "the categories in small letters, a folder each"
    case .slugifiedCategories: "the same, each in letters, digits and hyphens"
    case .outputExtension: "`.html`, or the extension of a file that is no Markdown"
    }
  }

  /// What stands in the place of the word, not yet percent-encoded.
  func text(of page: JekyllPage) -> String {
    switch self {
    case .title: JekyllSlug.pretty(page.slug)
    case .slug: JekyllSlug.plain(page.slug)
    case .name: JekyllSlug.plain(page.stem)
    case .path: page.path
    case .collection: page.collection
    case .categories: page.folders(of: JekyllSlug.lowercased)
    case .slugifiedCategories: page.folders(of: JekyllSlug.plain)
    case .outputExtension: page.outputExtension
    default: JekyllCalendar(page.published).text(of: self)
    }
  }
}

/// A word that a permalink pattern of Jekyll replaces by something of the post; its raw value follows a colon.
enum JekyllPlaceholder: String, CaseIterable, Sendable {
  case year, month, day, hour, minute, second
  case shortYear = "short_year"
  case plainMonth = "i_month"
  case shortMonth = "short_month"
  case longMonth = "long_month"
  case plainDay = "i_day"
  case dayOfYear = "y_day"
  case weekYear = "w_year"
  case week
  case dayOfWeek = "w_day"
  case shortDay = "short_day"
  case longDay = "long_day"
  case title, slug, name, path, collection
  case categories
  case slugifiedCategories = "slugified_categories"
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

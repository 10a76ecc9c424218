/// A word that a permalink pattern of Hugo replaces by something of the page; its raw value follows a colon.
enum HugoPlaceholder: String, CaseIterable, Sendable {
  case year, month, monthname, day, weekday, weekdayname, yearday
  case section, sections
  case title, slug
  case contentbasename, filename
  case slugorcontentbasename, slugorfilename

  /// What stands in its place, in the words of the documentation.
  var meaning: String {
    switch self {
    case .year: "the year with four digits"
    case .month: "the month with two digits"
    case .monthname: "the month, `January` to `December`"
    case .day: "the day of the month with two digits"
    case .weekday: "the day of the week, 0 for Sunday to 6"
    case .weekdayname: "the day of the week, `Sunday` to `Saturday`"
    case .yearday: "the day of the year, 1 to 366"
    case .section: "the folder directly below the content folder"
    case .sections:
      "the folders of the sections, a folder each; `:sections[1:]` is all but the first, `:sections[last]` the last"
    case .title: "the title"
    case .slug: "the field `slug`, else the title"
    case .contentbasename, .filename: "the name of the file, or of the folder of a page in its own"
    case .slugorcontentbasename, .slugorfilename: "the field `slug`, else the name of the file"
    }
  }
}

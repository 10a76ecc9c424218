import FeedModel
import Testing

@testable import Publishing

@Suite struct JekyllCalendarTests {
  private func text(_ placeholder: JekyllPlaceholder, _ year: Int, _ month: Int, _ day: Int) throws
    -> String
  {
    let time = try #require(
      CivilTime(year: year, month: month, day: day, hour: 3, minute: 4, second: 5)
    )
    return JekyllCalendar(time).text(of: placeholder)
  }

  @Test(arguments: [
    (JekyllPlaceholder.year, "2025"), (.shortYear, "25"), (.month, "02"), (.plainMonth, "2"),
    (.shortMonth, "Feb"), (.longMonth, "February"), (.day, "09"), (.plainDay, "9"),
    (.dayOfYear, "040"), (.weekYear, "2025"), (.week, "06"), (.dayOfWeek, "7"),
    (.shortDay, "Sun"), (.longDay, "Sunday"), (.hour, "03"), (.minute, "04"), (.second, "05"),
  ])
  func `a date is written in many ways`(placeholder: JekyllPlaceholder, text: String) throws {
    #expect(try self.text(placeholder, 2025, 2, 9) == text)
  }

  /// As `date +%G-%V-%j` has them.
  @Test(arguments: [
    (2021, 1, 3, "2020", "53", "003"), (2021, 1, 4, "2021", "01", "004"),
    (2020, 12, 31, "2020", "53", "366"), (2024, 12, 30, "2025", "01", "365"),
    (2023, 1, 1, "2022", "52", "001"), (2026, 12, 31, "2026", "53", "365"),
    (2019, 12, 29, "2019", "52", "363"),
  ])
  func `weeks are those of ISO 8601`(
    year: Int,
    month: Int,
    day: Int,
    weekYear: String,
    week: String,
    dayOfYear: String
  ) throws {
    #expect(try text(.weekYear, year, month, day) == weekYear)
    #expect(try text(.week, year, month, day) == week)
    #expect(try text(.dayOfYear, year, month, day) == dayOfYear)
  }
}

import FeedModel
import Testing

@testable import Syndication

@Suite struct RetryAfterTests {
  private static let now = Timestamp(rfc3339: "2025-03-01T12:00:00Z") ?? .epoch

  private func seconds(_ value: String) -> Int? {
    var fields = HTTPFields()
    fields.add(line: Array("Retry-After: \(value)\r\n".utf8))
    return RetryAfter.seconds(fields, at: Self.now)
  }

  @Test(arguments: [
    ("120", 120), ("0", 0), ("Sat, 01 Mar 2025 12:02:00 GMT", 120),
    ("Saturday, 01-Mar-25 12:02:00 GMT", 120), ("Sat Mar  1 12:02:00 2025", 120),
    ("Sat, 01 Mar 2025 11:00:00 GMT", 0),
  ])
  func `takes seconds and every form of date`(value: String, expected: Int) {
    #expect(seconds(value) == expected)
  }

  @Test(arguments: ["99999999", "99999999999999999999", "Sat, 01 Mar 2095 12:02:00 GMT"])
  func `no server is obeyed for more than a week`(value: String) {
    #expect(seconds(value) == 7 * 86_400)
  }

  @Test(arguments: ["", "soon", "-5", "1.5", "12 0"])
  func `passes over what is neither`(value: String) {
    #expect(seconds(value) == nil)
  }
}

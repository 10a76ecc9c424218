import FeedModel
import TestSupport
import Testing

/// A time is told as it is written here from all that only means the same.
@Suite struct TimestampWrittenTests {
  private func isWritten(_ text: String) -> Bool {
    Timestamp.isWritten(text.utf8.span)
  }

  @Test
  func `what is written is told as such, and whatever is changed in it is judged like a reading`()
    throws
  {
    var random = SeededRandom(seed: 5)
    let others = Array("0123456789-+:.TtZz ")
    for _ in 0..<3000 {
      let seconds = Int.random(in: -60_000_000_000...250_000_000_000, using: &random)
      let minutes = [0, 480, -30, 1439, -1439].randomElement(using: &random) ?? 0
      guard let time = Timestamp(secondsSinceEpoch: seconds, offsetMinutes: minutes) else {
        continue
      }
      #expect(isWritten(time.rfc3339))
      var text = Array(time.rfc3339)
      let place = Int.random(in: 0..<text.count, using: &random)
      text[place] = others.randomElement(using: &random) ?? "0"
      let changed = String(text)
      #expect(isWritten(changed) == (Timestamp(rfc3339: changed)?.rfc3339 == changed), "\(changed)")
    }
  }

  @Test(arguments: [
    "", "2025-01-01", "2025-01-01T00:00:00+00:00", "2025-01-01T00:00:00-00:00",
    "2025-01-01T00:00:00.0Z", "2025-02-30T00:00:00Z", "0000-01-01T00:00:00+08:00",
    "2025-01-01T00:00:00+24:00", "2025-01-01t00:00:00z",
  ])
  func `what means a time, or nothing, is not`(text: String) {
    #expect(!isWritten(text))
  }
}

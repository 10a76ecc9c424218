/// The rule by which a zone changes its clocks every year, from a POSIX `TZ` string (RFC 8536 §3.3.1).
struct ZoneRule: Equatable, Sendable {
  /// Summer time: its offset, and the days on which it begins and ends.
  struct Summer: Equatable, Sendable {
    /// The offset in seconds east of UTC.
    let offset: Int

    /// When it begins, on clocks that show standard time.
    let begins: YearlyMoment

    /// When it ends, on clocks that show summer time.
    let ends: YearlyMoment
  }

  /// The offset of standard time in seconds east of UTC.
  let offset: Int

  /// Summer time; nil when clocks never change.
  let summer: Summer?

  /// The span that holds an instant, in seconds since 1970-01-01T00:00:00Z.
  func span(at instant: Int) -> ZoneSpan {
    guard let summer, let year = CivilTime(secondsSinceEpoch: instant)?.year else {
      return ZoneSpan(start: .min, end: .max, offset: offset)
    }
    var start = Int.min
    var current = offset
    for (time, next) in changes(around: year, summer) {
      if time > instant { return ZoneSpan(start: start, end: time, offset: current) }
      start = time
      current = next
    }
    return ZoneSpan(start: start, end: .max, offset: current)
  }

  /// The changes of a year and its neighbours in order, each with the offset that follows it.
  ///
  /// Where summer time ends as it begins anew, it goes on: all-year summer time is written so.
  private func changes(around year: Int, _ summer: Summer) -> [(time: Int, offset: Int)] {
    var changes: [(time: Int, offset: Int)] = []
    for year in year - 2...year + 2 {
      changes.append((summer.begins.seconds(inYear: year) - offset, summer.offset))
      changes.append((summer.ends.seconds(inYear: year) - summer.offset, offset))
    }
    let standard = offset
    return changes.sorted { left, right in
      (left.time, left.offset == standard ? 0 : 1) < (right.time, right.offset == standard ? 0 : 1)
    }
  }
}

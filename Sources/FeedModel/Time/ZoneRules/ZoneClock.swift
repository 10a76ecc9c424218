/// What the clocks of a zone show: known transitions, then a rule for all years after them.
struct ZoneClock: Sendable {
  /// No offset is as large as this, in seconds (RFC 8536 §3.2).
  static let offsetBound = 26 * 3600

  /// When the offset changed, in seconds since 1970-01-01T00:00:00Z, ascending.
  private let transitions: [Int]

  /// The offset from each transition on, in seconds east of UTC.
  private let offsets: [Int]

  /// The offset before the first transition.
  private let firstOffset: Int

  /// What holds after the last transition; nil when its offset just stays.
  private let rule: ZoneRule?

  /// Makes a clock of transitions, ascending and with an offset each, and the rule that follows them.
  init(firstOffset: Int, transitions: [Int], offsets: [Int], rule: ZoneRule?) {
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.offsets = offsets
    self.rule = rule
  }

  /// Makes a clock that never changes.
  init(offset: Int) {
    self.init(firstOffset: offset, transitions: [], offsets: [], rule: nil)
  }

  /// The span that holds an instant, in seconds since 1970-01-01T00:00:00Z.
  func span(at instant: Int) -> ZoneSpan {
    let later = firstTransition(after: instant)
    guard later == transitions.count, let rule else { return known(endingAt: later) }
    let span = rule.span(at: instant)
    // The rule begins where the table ends.
    let start = max(span.start, transitions.last ?? .min)
    return ZoneSpan(start: start, end: span.end, offset: span.offset)
  }

  /// The offset with which to read a local time, given in seconds after 1970-01-01T00:00:00 on these clocks.
  ///
  /// A time shown twice is read as the first, a time never shown with the offset before the gap.
  func offset(ofLocal local: Int) -> Int {
    var span = span(at: local - Self.offsetBound)
    var previous = span.offset
    while local - span.offset >= span.end {
      previous = span.offset
      span = self.span(at: span.end)
    }
    return local - span.offset >= span.start ? span.offset : previous
  }

  private func known(endingAt index: Int) -> ZoneSpan {
    ZoneSpan(
      start: index == 0 ? .min : transitions[index - 1],
      end: index == transitions.count ? .max : transitions[index],
      offset: index == 0 ? firstOffset : offsets[index - 1]
    )
  }

  /// The index of the first transition after an instant, by bisection.
  private func firstTransition(after instant: Int) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

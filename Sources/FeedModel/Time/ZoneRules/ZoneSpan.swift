/// A stretch of time during which the clocks of a zone kept one offset.
struct ZoneSpan: Equatable, Sendable {
  /// The first second, since 1970-01-01T00:00:00Z; `Int.min` for the first span of all.
  let start: Int

  /// The second after the last; `Int.max` for the last span of all.
  let end: Int

  /// The offset in seconds east of UTC.
  let offset: Int
}

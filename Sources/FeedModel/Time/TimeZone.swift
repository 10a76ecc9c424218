/// A named time zone, with all its offsets from the first known to the end of time.
///
/// Its facts come from a compiled zone file (RFC 8536), read by whoever touches the disk.
package struct TimeZone: Sendable {
  /// The name in the zone database, such as `Asia/Shanghai`.
  package let name: String

  /// What the zone's clocks showed and will show.
  private let clock: ZoneClock

  /// Coordinated Universal Time.
  package static let utc = TimeZone(name: "UTC", clock: ZoneClock(offset: 0))

  /// Reads a compiled zone file; nil when it is none, is damaged or counts leap seconds.
  package init?(name: String, tzif: [UInt8]) {
    guard let clock = TZifReader.clock(of: tzif) else { return nil }
    self.init(name: name, clock: clock)
  }

  private init(name: String, clock: ZoneClock) {
    self.name = name
    self.clock = clock
  }

  /// The instant at which this zone's clocks showed a time.
  ///
  /// A time that they showed twice is the first of the two; a time that they skipped is counted with the
  /// offset before the gap (RFC 5545 §3.3.5). Nil where the instant would leave the years 0 to 9999.
  package func timestamp(of civil: CivilTime) -> Timestamp? {
    let offset = clock.offset(ofLocal: civil.secondsSinceEpoch)
    return Timestamp(civil: civil, offsetMinutes: Self.minutes(offset))
  }

  /// The offset at an instant, in minutes east of UTC.
  ///
  /// The local mean times before about 1930 have seconds; they are rounded to the nearest minute.
  package func offsetMinutes(at secondsSinceEpoch: Int) -> Int {
    Self.minutes(clock.span(at: secondsSinceEpoch).offset)
  }

  private static func minutes(_ seconds: Int) -> Int {
    (seconds + (seconds < 0 ? -30 : 30)) / 60
  }
}

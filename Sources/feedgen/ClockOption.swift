import ArgumentParser
import FeedModel

/// The option that sets the clock.
struct ClockOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The moment that decides what is in the future, in RFC 3339 (default: SOURCE_DATE_EPOCH, else the clock).",
      valueName: "time"
    )
  )
  var now: Timestamp?

  /// The moment of the run.
  var moment: Timestamp {
    get throws { try now ?? Clock.moment() }
  }
}

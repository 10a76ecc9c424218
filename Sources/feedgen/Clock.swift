import ArgumentParser
import FeedModel
import Glibc

/// The only place that knows what time it is.
enum Clock {
  /// The moment of `SOURCE_DATE_EPOCH` if it is set, else of the system's clock.
  ///
  /// The variable is that of reproducible-builds.org: whole seconds since 1970.
  static func moment() throws -> Timestamp {
    guard let text = Terminal.variable("SOURCE_DATE_EPOCH") else {
      return Timestamp(secondsSinceEpoch: time(nil)) ?? .epoch
    }
    guard let seconds = Int(text), let moment = Timestamp(secondsSinceEpoch: seconds) else {
      throw ValidationError(
        "SOURCE_DATE_EPOCH is “\(text)”, expected whole seconds since 1970 such as 1739995200"
      )
    }
    return moment
  }
}

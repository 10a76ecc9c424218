import Diagnostics
import Notation

/// What the keys of a subscription promise each other.
extension ConfigurationCheck {
  /// Checks that each element is a feed or a list of feeds, and that nothing is said of a list that only a feed can have.
  mutating func checkSubscriptions(_ subscriptions: Value?) {
    for (index, value) in (subscriptions?.array ?? []).enumerated() where value.object != nil {
      let path = "subscriptions[\(index)]"
      switch (value["url"], value["file"]) {
      case (nil, nil):
        report(.missingKey, value, "“\(path)” has no “url” and no “file”, expected one of them")
      case (_?, let file?):
        report(.configurationValue, file, "“\(path)” has “url” and “file”, expected one of them")
      case (nil, _?):
        for key in ["title", "site"] {
          guard let extra = value[key] else { continue }
          report(
            .configurationValue,
            extra,
            "“\(path).\(key)” means nothing for the feeds of a file"
          )
        }
      case (_?, nil): break
      }
    }
  }
}

import Diagnostics
import FeedFormats
import Notation

/// What single values cannot say: promises between keys.
extension ConfigurationCheck {
  /// Checks that feeds have paths of their own, and that `tag` ids have all they are made of.
  mutating func checkMeaning(of root: Value) {
    checkFeedPaths(root["feeds"]?.array ?? [])
    checkTagIDs(root["ids"])
  }

  private mutating func checkFeedPaths(_ feeds: [Value]) {
    var seen: Set<String> = []
    for feed in feeds {
      let format = feed["format"].flatMap { FeedFormat(rawValue: $0.text) }
      guard let path = feed["path"]?.string ?? format?.defaultPath else { continue }
      guard !seen.insert(Path.normalized(path)).inserted else { continue }
      report(
        .duplicateFeedPath,
        feed["path"] ?? feed,
        "a second feed is written to “\(path)”"
      )
    }
  }

  private mutating func checkTagIDs(_ ids: Value?) {
    guard let ids, (ids["scheme"] ?? ids).text == IdentitySettings.Scheme.tag.rawValue else {
      return
    }
    if let authority = ids["authority"], !IdentitySettings.isAuthority(authority.text) {
      report(
        .configurationValue,
        authority,
        "“ids.authority” is “\(authority.text)”, expected a host name or a mail address"
      )
    }
    guard let since = ids["since"] else {
      report(
        .missingKey,
        ids,
        "“ids.since” is missing, expected a day on which the authority was yours",
        remedy: "write “\"ids\": {\"scheme\": \"tag\", \"since\": \"2014-09-09\"}”"
      )
      return
    }
    guard !IdentitySettings.isDate(since.text) else { return }
    report(
      .configurationValue,
      since,
      "“ids.since” is “\(since.text)”, expected a date such as “2014-09-09”, “2014-09” or “2014”"
    )
  }
}

import Diagnostics
import Notation

/// What single values cannot say: promises between keys.
extension ConfigurationCheck {
  /// Checks that feeds are what they say they are, and that `tag` ids have all they are made of.
  mutating func checkMeaning(of root: Value) {
    checkFeeds(root["feeds"]?.array ?? [])
    checkTagIDs(root["ids"])
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

/// The codes of problems with feeds of others, and with hubs.
extension DiagnosticCode {
  /// Every code of this file.
  static let fetchingCodes: [DiagnosticCode] = [
    goneFeed, missingLibcurl, movedFeed, postponedFeed, refusedPing, repeatedSubscription,
    unfetchedFeed, unpublishedTopic, unreachableFeed, unreadableSubscriptions, unusableSubscription,
  ]

  /// A subscription is gone for good.
  package static let goneFeed = DiagnosticCode(
    "gone-feed",
    .error,
    summary: "a feed that is subscribed to is gone for good",
    explanation: """
      The server answers 410: the feed was taken away on purpose. It is asked for again after a week only, and its posts stay.
      """,
    remedy: "remove the subscription"
  )

  /// There is no libcurl.
  package static let missingLibcurl = DiagnosticCode(
    "missing-libcurl",
    .error,
    summary: "libcurl, which feedgen needs for the network, is not there",
    explanation: """
      Publishing and validating need no network, so libcurl is loaded only when feeds are fetched or hubs are told. It could not \
      be, and nothing was fetched or sent.
      """,
    remedy: "install the package “libcurl4”"
  )

  /// A subscription has moved.
  package static let movedFeed = DiagnosticCode(
    "moved-feed",
    .warning,
    summary: "a feed that is subscribed to has moved for good",
    explanation: """
      Every redirect on the way to the feed says that it is permanent (301 or 308). The feed was fetched from its new address, but the \
      old one may stop to lead there.
      """,
    remedy: "put the new address in the place of the old one"
  )

  /// A subscription was not asked for.
  package static let postponedFeed = DiagnosticCode(
    "postponed-feed",
    .note,
    summary: "a feed was not asked for, because it is not time to",
    explanation: """
      A server that says how long to wait (Retry-After) is not asked before. A feed that fails is asked the more rarely the longer it \
      does, up to a day, and one that says how long it is fresh is not asked before that, up to six hours.
      """,
    remedy: "nothing has to be done"
  )

  /// A hub did not take a ping.
  package static let refusedPing = DiagnosticCode(
    "refused-ping",
    .error,
    summary: "a hub could not be told that a feed changed",
    explanation: """
      The hub refused, or could not be reached after several attempts. The ping is kept, and sent with the next “feedgen ping”. \
      Subscribers that poll see the feed all the same.
      """,
    remedy: "look at what the hub says, and whether it can fetch the feed at its public address"
  )

  /// A feed is subscribed to twice.
  package static let repeatedSubscription = DiagnosticCode(
    "repeated-subscription",
    .warning,
    summary: "a feed is subscribed to twice",
    explanation: """
      The first subscription counts, with its settings. Those of “config.json” come in the order of the list, and a file's feeds at \
      the file's place.
      """,
    remedy: "remove one of the two"
  )

  /// A subscription cannot be fetched.
  package static let unfetchedFeed = DiagnosticCode(
    "unfetched-feed",
    .error,
    summary: "a feed that is subscribed to cannot be fetched",
    explanation: """
      The server says that there is no such feed or that it is not for everybody, redirects lead nowhere, the certificate cannot be \
      trusted, or the answer is too large. That does not pass by itself. The other subscriptions go on.
      """,
    remedy: "open the address in a browser, and mend or remove the subscription"
  )

  /// A feed that hubs would be told of is not there.
  package static let unpublishedTopic = DiagnosticCode(
    "unpublished-topic",
    .warning,
    summary: "there is no feed yet that hubs could be told of",
    explanation: """
      A hub is told that the bytes of a feed changed, and fetches it then. The configuration names a feed that has no file.
      """,
    remedy: "run “feedgen” before “feedgen ping”"
  )

  /// A subscription cannot be fetched at the moment.
  package static let unreachableFeed = DiagnosticCode(
    "unreachable-feed",
    .warning,
    summary: "a feed that is subscribed to cannot be fetched at the moment",
    explanation: """
      There was no connection or no answer in time, or the server has a fault or too much to do. The feed is asked for again by a later \
      run; the other subscriptions go on.
      """,
    remedy: "wait; if it stays so for days, open the address in a browser"
  )

  /// A list of subscriptions cannot be read.
  package static let unreadableSubscriptions = DiagnosticCode(
    "unreadable-subscriptions",
    .error,
    summary: "a list of subscriptions cannot be read",
    explanation: """
      A file that “subscriptions” names is no OPML document, no JSON list of objects with “url”, or too large. None of its feeds is \
      fetched; the other subscriptions go on.
      """,
    remedy: "export the list from the feed reader again, or correct the path"
  )

  /// An element of a list is no feed that can be fetched.
  package static let unusableSubscription = DiagnosticCode(
    "unusable-subscription",
    .error,
    summary: "an element of a list of subscriptions has no address of the web",
    explanation: """
      A feed is fetched by HTTP, from an absolute URL that begins with http:// or https://. The element was passed over.
      """,
    remedy: "correct or remove the element"
  )
}

import ArgumentParser
import Diagnostics
import Posts
import Publishing
import Syndication

/// The options that say what an import takes in.
struct IntakeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A list of feeds in OPML or JSON, in place of the configured subscriptions. Repeatable.",
      valueName: "path"
    )
  )
  var subscriptions: [String] = []

  @Flag(
    name: .long,
    help:
      "Ask for feeds although they are fresh or failing; what a server asked for holds all the same."
  )
  var insist = false

  @Option(
    name: .long,
    help: ArgumentHelp("Only the newest entries of each file, so many of them.", valueName: "n")
  )
  var limit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("A tag for the posts of the files. Repeatable.", valueName: "text")
  )
  var tag: [String] = []

  /// Refuses what does not go with the files that were named, or with there being none.
  func validate(with files: [String]) throws {
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit), expected 1 or more") }
    if files.isEmpty, limit != nil || !tag.isEmpty {
      throw ValidationError(
        "--limit and --tag are for files; “subscriptions” in config.json has “limit” and “tags” of its own"
      )
    }
    if !files.isEmpty, insist || !subscriptions.isEmpty {
      throw ValidationError(
        "--subscriptions and --insist are for feeds that are fetched, not for files"
      )
    }
  }

  /// What is done with the entries of files.
  var rules: SubscriptionRules {
    var rules = SubscriptionRules()
    rules.limit = limit
    rules.tags = tag
    return rules
  }

  /// The feeds to fetch: those that were typed, else those of the configuration.
  func plan(
    of place: ImportPlace?,
    _ diagnostics: inout DiagnosticList
  ) throws -> SubscriptionPlan {
    let typed = subscriptions.map { SubscriptionSource.list(path: $0, rules: SubscriptionRules()) }
    let sources = typed.isEmpty ? place?.subscriptions ?? [] : typed
    guard !sources.isEmpty else {
      throw ValidationError(
        "there is nothing to take in: name files, --subscriptions, or feeds in “subscriptions” of config.json"
      )
    }
    return SubscriptionPlan(sources, of: place?.configuration ?? "config.json", &diagnostics)
  }
}

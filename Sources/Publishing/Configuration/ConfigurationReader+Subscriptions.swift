import FeedModel
import FileSystem
import Notation
import Posts

/// The subscriptions of a configuration.
extension ConfigurationReader {
  /// The feeds of others, and the files that list them.
  func subscriptions() -> [SubscriptionSource] {
    (root["subscriptions"]?.array ?? []).compactMap(subscription)
  }

  private func subscription(_ value: Value) -> SubscriptionSource? {
    if value.object == nil {
      return AbsoluteURL(value.text).map { .feed(Subscription(url: $0)) }
    }
    let rules = rules(value)
    if let file = value["file"] { return .list(path: Path.join(folder, file.text), rules: rules) }
    guard let url = value["url"].flatMap({ AbsoluteURL($0.text) }) else { return nil }
    var subscription = Subscription(url: url, rules: rules)
    subscription.title = value["title"]?.text
    subscription.site = value["site"].flatMap { AbsoluteURL($0.text) }
    return .feed(subscription)
  }

  private func rules(_ value: Value) -> SubscriptionRules {
    var rules = SubscriptionRules()
    rules.limit = value["limit"]?.integer
    rules.maximumAge = value["maxAge"].flatMap { TimeSpan($0.text) }
    rules.include = filter(value["include"])
    rules.exclude = filter(value["exclude"])
    rules.tags = value["tags"]?.array?.map(\.text) ?? []
    rules.author = value["author"].flatMap(author)
    rules.isPaused = value["paused"]?.boolean ?? false
    rules.text = ConfigurationFile.line(of: value)
    return rules
  }

  /// The rssCloud server of the site.
  func cloud(_ value: Value) -> CloudServer? {
    guard let register = value["register"].flatMap({ AbsoluteURL($0.text) }),
      let ping = value["ping"].flatMap({ AbsoluteURL($0.text) })
    else { return nil }
    return CloudServer(register: register, ping: ping)
  }

  /// Who stands as the author: a name, or an object that says more; addresses are absolute, since the person is of another site.
  private func author(_ value: Value) -> Person? {
    guard let name = value.string ?? value["name"]?.text else { return nil }
    return Person(
      name: name,
      email: value["email"]?.text,
      url: value["url"].flatMap { AbsoluteURL($0.text) }
    )
  }

  private func filter(_ value: Value?) -> PostFilter? {
    value.flatMap { try? PostFilterParser.filter(in: $0.text) }
  }
}

import FeedFormats
import FeedModel
import Posts

/// Says which feeds take a post, and why the others do not.
struct FeedMembership {
  /// The site.
  let survey: SiteSurvey

  /// The settings of the site.
  let configuration: Configuration

  /// The moment of the run.
  let now: Timestamp

  /// Whether a feed takes a post, and in what place; else why not.
  ///
  /// A post that cannot be read is none.
  func verdict(
    on post: LoadedPost?,
    hasEntry: Bool,
    in feed: FeedSettings
  ) -> (isTaken: Bool, text: String) {
    guard let post else { return (false, "no: " + words(for: .broken, .epoch)) }
    if let reason = Selection.reason(toLeaveOut: post.post, configuration.posts, now) {
      return (false, "no: " + words(for: reason, post.post.published))
    }
    let posts = survey.selection.posts
    guard let index = posts.firstIndex(where: { $0.location == post.location }) else {
      return (false, "no: another post has its id")
    }
    guard hasEntry else { return (false, "no: " + words(for: .broken, .epoch)) }
    guard index < feed.limit else {
      let newer = index == 1 ? "is 1 newer post" : "are \(index) newer posts"
      return (false, "no: there \(newer), and its limit is \(feed.limit)")
    }
    let count = min(feed.limit, posts.count)
    let mode = Edition.mode(post.post.mode, feed, configuration.content)
    return (
      true, "yes: entry \(index + 1) of \(count) (\(feed.format.rawValue), \(mode.rawValue))"
    )
  }

  private func words(for reason: LeftOut, _ published: Timestamp) -> String {
    switch reason {
    case .draft: "it is a draft, or says “published: false”"
    case .hidden: "it says “feed: false”"
    case .future:
      "it is dated \(published.rfc3339), and it is \(now.rfc3339); “posts.future” is false"
    case .expired: "its “expiryDate” has passed"
    case .broken: "it has errors"
    }
  }
}

import Diagnostics
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

  /// Each feed that there is to say something of, whether it takes a post, and in what place; else why not.
  ///
  /// Of a series only the feeds are named that the post belongs to, or the series if there is none. A post that cannot
  /// be read is none.
  func verdicts(
    on post: LoadedPost?,
    hasEntry: Bool
  ) -> [(path: String, isTaken: Bool, text: String)] {
    let obstacle = obstacle(to: post, hasEntry: hasEntry)
    let place = survey.selection.posts.firstIndex { $0.location == post?.location }
    let selector = FeedSelector(among: survey, for: configuration, now: now)
    var told = DiagnosticList()
    let groups = selector.groups(for: configuration.feeds, &told)
    let archiving = FeedArchiving(of: survey, makesArchives: true, for: configuration)
    return zip(configuration.feeds, groups).flatMap {
      settings,
      feeds -> [(path: String, isTaken: Bool, text: String)] in
      guard obstacle == nil, let post, let place else {
        return [(settings.path, false, "no: \(obstacle ?? "another post has its id")")]
      }
      let own = feeds.filter { settings.series == nil || $0.posts.contains(place) }
      guard !own.isEmpty else {
        return [(settings.path, false, "no: \(reason(thatNoneTakes: post, settings))")]
      }
      return own.map { feed in
        let documents = archiving.documents(of: feed, &told)
        let document = documents.all.last { $0.posts.contains(place) } ?? feed
        let (isTaken, text) = verdict(on: post, at: place, in: document)
        return (feed.settings.path, isTaken, text)
      }
    }
  }

  /// Why no feed at all takes a post; nil if some may.
  private func obstacle(to post: LoadedPost?, hasEntry: Bool) -> String? {
    guard let post else { return words(for: .broken, .epoch) }
    if let reason = Selection.reason(toLeaveOut: post.outline, configuration.posts, now) {
      return words(for: reason, post.post.published)
    }
    let isThere = survey.selection.posts.contains { $0.location == post.location }
    return isThere && !hasEntry ? words(for: .broken, .epoch) : nil
  }

  private func verdict(
    on post: LoadedPost,
    at place: Int,
    in feed: FeedSelection
  ) -> (isTaken: Bool, text: String) {
    let settings = feed.settings
    guard let index = feed.posts.firstIndex(of: place) else {
      return (false, "no: \(reason(thatNoneTakes: post, settings))")
    }
    guard index < settings.limit else {
      let kind = settings.order == .newest ? "newer post" : "post"
      let others = index == 1 ? "is 1 \(kind)" : "are \(index) \(kind)s"
      let place = settings.order == .newest ? "" : " before it"
      return (false, "no: there \(others)\(place), and its limit is \(settings.limit)")
    }
    let count = min(settings.limit, feed.posts.count)
    let mode = Edition.mode(post.post.mode, settings, configuration.content)
    let form = "\(settings.format.rawValue), \(mode.rawValue)"
    let home = feed.document.isArchive ? " in \(settings.path)" : ""
    return (true, "yes: entry \(index + 1) of \(count)\(home) (\(form))")
  }

  /// Why a feed, or no feed of a series, takes a post that is published.
  private func reason(thatNoneTakes post: LoadedPost, _ settings: FeedSettings) -> String {
    guard configuration.posts.isIn(settings, post.post.path) else {
      return "it takes the posts of another collection"
    }
    let facts = PostFacts(of: post, on: configuration.site, now: now)
    if let filter = settings.filter, !filter.passes(facts) {
      return "its “where” does not let the post through"
    }
    guard let series = settings.series else { return "the post is older than its “maxAge”" }
    let kind = series.kind.rawValue
    let names = FeedTerm.names(series, of: post, on: configuration.site)
    return names.isEmpty ? "the post has no \(kind)" : "no \(kind) of the post has a feed"
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

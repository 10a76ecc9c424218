import FeedModel

extension AbsoluteURL {
  /// Whether two addresses are of one document: the same but for their fragments.
  func isSameDocument(as other: AbsoluteURL) -> Bool {
    withoutFragment == other.withoutFragment
  }

  private var withoutFragment: Substring {
    text.prefix { $0 != "#" }
  }
}

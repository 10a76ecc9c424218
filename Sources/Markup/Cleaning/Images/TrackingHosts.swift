/// Hosts and paths of images that nobody is meant to see: they count readers.
enum TrackingHosts {
  /// Whether an absolute URL is that of a counter.
  static func isCounter(_ url: ArraySlice<UInt8>) -> Bool {
    guard let start = url.firstIndex(of: .slash).map({ $0 + 2 }), start < url.endIndex else {
      return false
    }
    let rest = url[start...]
    return places.contains { rest.hasPrefix($0) }
  }

  private static let places: [StaticString] = [
    "feeds.feedburner.com/~r/", "feeds.feedburner.com/~ff/", "pixel.wp.com/", "stats.wp.com/",
    "stats.wordpress.com/", "www.google-analytics.com/", "ssl.google-analytics.com/",
    "www.facebook.com/tr", "pixel.quantserve.com/", "b.scorecardresearch.com/",
    "sb.scorecardresearch.com/", "ad.doubleclick.net/", "googleads.g.doubleclick.net/",
    "track.hubspot.com/", "pi.feedsportal.com/", "da.feedsportal.com/", "hm.baidu.com/",
    "mc.yandex.ru/", "counter.rambler.ru/", "www.assoc-amazon.com/e/ir",
    "ir-na.amazon-adsystem.com/e/ir",
  ]
}

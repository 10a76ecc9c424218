/// Pages inside pages that readers show: the players of known sites.
///
/// What Miniflux lets through, and what else is common where posts come from; any other page becomes a link.
struct Player {
  /// The address to load, by HTTPS.
  let url: ArraySlice<UInt8>

  /// The page that shows the same outside of a frame.
  let page: [UInt8]

  /// Recognises the absolute URL of a frame; nil if it is no player's.
  init?(_ url: ArraySlice<UInt8>) {
    guard AddressPolicy.isWeb(url), let start = url.firstIndex(of: .slash).map({ $0 + 2 }),
      start < url.endIndex
    else { return nil }
    let rest = url[start...]
    guard let site = Self.sites.first(where: { rest.hasPrefix($0.frame) }) else { return nil }
    self.url = ArraySlice("https://".utf8) + rest
    page = site.page(rest) ?? Array("https://".utf8) + rest
  }

  /// A site with a player.
  private struct Site {
    /// Host and path of what stands in frames.
    let frame: StaticString
    /// What takes their place in the address of the page; nil if nobody knows.
    let pagePrefix: StaticString?

    /// The page of a frame: its prefix, and the identifier up to the query.
    func page(_ address: ArraySlice<UInt8>) -> [UInt8]? {
      guard let pagePrefix else { return nil }
      let identifier = address.dropFirst(frame.utf8CodeUnitCount)
        .prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "&") && $0 != .hash }
      guard !identifier.isEmpty, !Self.noIdentifiers.contains(where: { identifier.equals($0) })
      else { return nil }
      return pagePrefix.withUTF8Buffer { unsafe Array($0) } + identifier
    }

    /// What stands in the place of an identifier where there is none.
    private static let noIdentifiers: [StaticString] = ["videoseries", "live_stream"]

    init(_ frame: StaticString, page pagePrefix: StaticString? = nil) {
      self.frame = frame
      self.pagePrefix = pagePrefix
    }
  }

  private static let sites: [Site] = [
    Site("www.youtube.com/embed/", page: "https://www.youtube.com/watch?v="),
    Site("youtube.com/embed/", page: "https://www.youtube.com/watch?v="),
    Site("www.youtube-nocookie.com/embed/", page: "https://www.youtube.com/watch?v="),
    Site("youtube-nocookie.com/embed/", page: "https://www.youtube.com/watch?v="),
    Site("player.vimeo.com/video/", page: "https://vimeo.com/"),
    Site("www.dailymotion.com/embed/video/", page: "https://www.dailymotion.com/video/"),
    Site("geo.dailymotion.com/player"),
    Site("player.bilibili.com/"),
    Site("www.bilibili.com/blackboard/"),
    Site("open.spotify.com/embed/", page: "https://open.spotify.com/"),
    Site("open.spotify.com/embed-podcast/", page: "https://open.spotify.com/"),
    Site("w.soundcloud.com/player"),
    Site("bandcamp.com/EmbeddedPlayer"),
    Site("player.twitch.tv/"),
    Site("clips.twitch.tv/embed"),
    Site("embed.music.apple.com/", page: "https://music.apple.com/"),
    Site("embed.podcasts.apple.com/", page: "https://podcasts.apple.com/"),
    Site("embed.ted.com/talks/", page: "https://www.ted.com/talks/"),
    Site("archive.org/embed/", page: "https://archive.org/details/"),
    Site("framatube.org/"),
    Site("cdn.embedly.com/widgets/"),
    Site("vk.com/video_ext.php"),
    Site("rutube.ru/play/embed/", page: "https://rutube.ru/video/"),
    Site("v.qq.com/txp/iframe/player.html"),
    Site("v.qq.com/iframe/player.html"),
    Site("player.youku.com/embed/", page: "https://v.youku.com/v_show/id_"),
    Site("music.163.com/outchain/player"),
    Site("embed.nicovideo.jp/watch/", page: "https://www.nicovideo.jp/watch/"),
    Site("tv.naver.com/embed/", page: "https://tv.naver.com/v/"),
    Site("www.loom.com/embed/", page: "https://www.loom.com/share/"),
    Site("fast.wistia.net/embed/iframe/"),
    Site("players.brightcove.net/"),
    Site("player.simplecast.com/"),
    Site("embed.acast.com/"),
    Site("www.mixcloud.com/widget/iframe/"),
    Site("player.captivate.fm/"),
    Site("odysee.com/$/embed/", page: "https://odysee.com/"),
  ]
}

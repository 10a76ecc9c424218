import FeedModel
import LibXML

/// The elements of a channel before its items (RSS 2.0, “Required channel elements” and “Optional…”).
extension RSSWriter {
  /// Writes the head of the channel, and tells how many characters XML cannot carry were left out of it.
  func head() -> Int {
    let before = xml.removedCharacterCount
    let title = RSSText(feed.title)
    let description = feed.description.map { RSSText($0) } ?? title
    xml.element("atom:link", selfLink)
    for hub in feed.hubs { xml.element("atom:link", ["rel": "hub", "href": hub.text]) }
    for other in feed.history?.links ?? [] {
      xml.element("atom:link", ["rel": other.relation, "href": other.url.text])
    }
    xml.element("title", text: title.bytes)
    xml.element("link", text: feed.siteLink.text)
    xml.element("description", text: description.bytes)
    if let language = feed.language { xml.element("language", text: language) }
    if let rights = feed.rights { xml.element("copyright", text: rights) }
    if let editor = managingEditor { xml.element("managingEditor", text: editor) }
    xml.element("lastBuildDate", text: feed.updated.rfc822)
    xml.element("generator", text: Generator.name)
    if let cloud = feed.cloud { xml.element("cloud", Self.attributes(of: cloud)) }
    if let minutes = feed.timeToLive { xml.element("ttl", text: String(minutes)) }
    if let logo = feed.logo { image(logo, title: title) }
    if let mark = feed.history?.mark { xml.element(mark) }
    let removedFromDescription = feed.description == nil ? 0 : description.removedCount
    return xml.removedCharacterCount - before + title.removedCount + removedFromDescription
  }

  private var selfLink: XMLAttributes {
    ["rel": "self", "type": FeedFormat.rss.mediaType, "href": feed.selfLink.text]
  }

  /// Where and how programs register to be told of changes (RSS 2.0, “cloud”): by a form, which names no procedure.
  private static func attributes(of cloud: CloudServer) -> XMLAttributes {
    let standard = cloud.register.scheme == "https" ? 443 : 80
    return [
      "domain": cloud.register.host.map(String.init),
      "port": String(cloud.register.port ?? standard),
      "path": String(cloud.register.path),
      "registerProcedure": "",
      "protocol": "http-post",
    ]
  }

  /// The first author who has a mail address; RSS takes no bare names here.
  private var managingEditor: String? {
    feed.authors.lazy.compactMap(\.mailbox).first
  }

  /// The picture of the channel; its title and link are those of the channel.
  private func image(_ logo: AbsoluteURL, title: RSSText) {
    xml.element("image") {
      xml.element("url", text: logo.text)
      xml.element("title", text: title.bytes)
      xml.element("link", text: feed.siteLink.text)
    }
  }
}

import Diagnostics
import HTML

/// Pages inside the page, and controls.
extension BodyCleaner {
  /// Writes a frame: the player of a known site with a link beside it, any other page as a link.
  mutating func writeFrame(_ tag: HTMLStartTag) {
    defer { hide(tag) }
    let image = ImageAttributes(of: tag)
    guard !image.isDot, !Appearance(of: tag).isHidden else { return }
    let late = image.lateSources.first
    let source = image.source?.value.trimmed ?? []
    let address = Placeholder.isBlank(source) ? late ?? source : source
    guard let url = attributes.source(address), AddressPolicy.isWeb(url) else {
      if tag.known.contains(.srcdoc) { reportFrame("and it has no address to link to") }
      return
    }
    guard let player = Player(url) else {
      reportFrame("a link takes its place")
      return writeLink(to: url, title: tag[.title])
    }
    output.bytes += "<iframe".utf8
    attributes.write("src", player.url, to: &output.bytes)
    for (known, name) in Self.frameAttributes {
      if let value = tag[known] { attributes.write(name, value, to: &output.bytes) }
    }
    output.bytes += " allowfullscreen=\"\"></iframe>".utf8
    writeLink(beside: player, title: tag[.title])
  }

  /// Writes a link beside a player, unless the text has it there already because it was cleaned before.
  private mutating func writeLink(beside player: Player, title: ArraySlice<UInt8>?) {
    let start = output.bytes.count
    output.bytes += "<br>".utf8
    writeLink(to: player.page[...], title: title)
    let next = tokenizer.input[tokenizer.source.upperBound...]
    let end = "</iframe>".utf8
    guard next.starts(with: end) else { return }
    if next.dropFirst(end.count).starts(with: output.bytes[start...]) {
      output.bytes.removeSubrange(start...)
    }
  }

  /// Writes a link to the document of a plug-in; an image among them is shown as one.
  mutating func writePlugin(_ tag: HTMLStartTag) {
    let isObject = tag.name.element == .object
    let address = isObject ? tag[.data] : tag[.src]
    guard let address, let url = attributes.source(address) else { return }
    if tag[.type]?.begins("image/") == true {
      let source = HTMLAttribute(.src, value: url)
      writeImage(HTMLStartTag(HTMLName(.img), attributes: tag.attributes + [source]))
      // What stands in it is for browsers that cannot show the image.
      return hide(tag)
    }
    reportFrame("a link takes its place")
    writeLink(to: url, title: tag[.title])
  }

  /// Writes a check box as a character; nothing else that can be filled in is shown.
  mutating func writeControl(_ tag: HTMLStartTag) {
    guard tag[.type]?.equalsIgnoringCase("checkbox") == true else { return }
    output.bytes += (tag[.checked] == nil ? "☐" : "☑").utf8
  }
}

extension BodyCleaner {
  private static let frameAttributes: [(HTMLAttributeName, StaticString)] = [
    (.width, "width"), (.height, "height"), (.title, "title"),
    (.referrerpolicy, "referrerpolicy"),
  ]

  /// Writes a link to an embedded page, unless the last one led there too.
  private mutating func writeLink(to url: ArraySlice<UInt8>, title: ArraySlice<UInt8>?) {
    guard AddressPolicy.isWeb(url), !url.elementsEqual(lastEmbedded) else { return }
    lastEmbedded = Array(url)
    let text = EmbedLink.text(title: title, url: url)
    guard !open.hasLink else {
      output.bytes.append(legalText: text)
      return
    }
    output.bytes += "<a".utf8
    attributes.write("href", url, to: &output.bytes)
    output.bytes.append(.greaterThan)
    output.bytes.append(legalText: text)
    output.bytes += "</a>".utf8
  }

  /// Reports an embedded page that is not shown, and what becomes of it.
  mutating func reportFrame(_ outcome: String) {
    attributes.report.add(
      .embeddedPage,
      at: tokenizer.source.lowerBound,
      "readers do not show this embedded page; \(outcome)"
    )
  }
}

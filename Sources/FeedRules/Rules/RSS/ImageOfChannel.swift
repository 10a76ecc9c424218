import Diagnostics
import LibXML

/// The image of a channel: its format, and its title and link, which are those of the channel.
extension ElementRule {
  static let imageFormat = ElementRule { url, findings in
    let text = url.textValue.bytes
    guard let dot = text.lastIndex(of: UInt8(ascii: ".")) else { return }
    let ending = text[(dot + 1)...].asciiLowercased
    guard !ending.isEmpty, ending.allSatisfy(\.isASCIIWord) else { return }
    guard !["jpg", "jpeg", "gif", "png"].contains(where: { ending.spells($0) }) else { return }
    findings.report(
      .imageFormat,
      url.subject,
      "\(url.textValue.quoted) is no GIF, JPEG or PNG image"
    )
  }

  static let imageOfChannel = ElementRule { channel, findings in
    for image in channel.children(.rss, "image") {
      compare("title", channel, image, .imageTitleDiffers, &findings)
      compare("link", channel, image, .imageLinkDiffers, &findings)
    }
  }

  private static func compare(
    _ name: String,
    _ channel: ElementInContext,
    _ image: XMLElement,
    _ code: DiagnosticCode,
    _ findings: inout Findings
  ) {
    guard let ofChannel = channel.children(.rss, name).first,
      let ofImage = channel.child(image).children(.rss, name).first
    else { return }
    let said = Array(ofChannel.text.utf8.trimmed)
    let repeated = Array(ofImage.text.utf8.trimmed)
    guard !said.isEmpty, said != repeated else { return }
    findings.report(
      code,
      at: ofImage.position,
      "the image's \(name) is \(Value.quoted(repeated)), the channel's is \(Value.quoted(said))"
    )
  }
}

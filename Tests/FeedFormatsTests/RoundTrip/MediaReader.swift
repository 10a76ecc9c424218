import FeedModel
import LibXML

/// Reads back the elements of Media RSS.
enum MediaReader {
  /// The picture of an entry or item.
  static func image(_ parent: XMLElement) throws -> Image? {
    let picture = parent.all("content", in: Namespace.media).first {
      $0.attribute("medium") == "image"
    }
    guard let picture else { return nil }
    return Image(
      url: try url(picture.attribute("url") ?? ""),
      width: picture.attribute("width").flatMap { Int($0) },
      height: picture.attribute("height").flatMap { Int($0) }
    )
  }

  /// The files of an item after its first enclosure.
  static func enclosures(_ parent: XMLElement) throws -> [Enclosure] {
    try parent.all("content", in: Namespace.media)
      .filter { $0.attribute("medium") == nil }
      .map { media in
        Enclosure(
          url: try url(media.attribute("url") ?? ""),
          type: media.attribute("type") ?? "",
          length: media.attribute("fileSize").flatMap { Int($0) }
        )
      }
  }
}

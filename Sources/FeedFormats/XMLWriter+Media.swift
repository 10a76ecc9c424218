import FeedModel
import LibXML

/// Media RSS 1.5, which readers of RSS and Atom take pictures from.
extension XMLWriter {
  /// Writes the picture of an entry, twice: some readers look for the one element, some for the other.
  ///
  /// Its description is left out, since readers take `media:description` for that of the entry.
  func media(_ image: Image) {
    let (width, height) = (image.width.map(String.init), image.height.map(String.init))
    element(
      "media:content",
      ["url": image.url.text, "medium": "image", "width": width, "height": height]
    )
    element("media:thumbnail", ["url": image.url.text, "width": width, "height": height])
  }

  /// Writes a file that belongs to an entry.
  func media(_ enclosure: Enclosure) {
    element(
      "media:content",
      [
        "url": enclosure.url.text,
        "fileSize": enclosure.length.map(String.init),
        "type": enclosure.type,
        "duration": enclosure.duration.map(String.init),
      ]
    )
  }
}

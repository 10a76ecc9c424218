import FeedModel
import HTML

/// Finds the picture of a cleaned body that can stand for it: the first that shows something.
///
/// It is an `img` with an address of the web. Passed over are pictures that say they are small, vector
/// graphics (in bodies they are mostly badges), and what the address, the class or the text in its place
/// calls an icon, an emoji, a portrait of the author, a badge or a placeholder.
struct LeadImageReader {
  /// The least width and height, in CSS pixels, where they are said.
  static let leastSide = 100

  /// The most pictures that are looked at: behind so many small ones there is none that stands for the body.
  private static let mostImages = 100

  private let html: [UInt8]

  /// Prepares to look through cleaned HTML.
  init(_ html: [UInt8]) {
    self.html = html
  }

  /// The first good picture, and nil if there is none; no more of the body is read than up to there.
  func image() -> Image? {
    var position = 0
    for _ in 0..<Self.mostImages {
      guard let start = nextTag(from: position) else { return nil }
      var tokenizer = HTMLTokenizer(html, from: start)
      guard case .startTag(let tag) = tokenizer.next() else { return nil }
      if tag.name.element == .img, let image = Self.image(of: tag) { return image }
      position = tokenizer.source.upperBound
    }
    return nil
  }

  /// The offset of the next `img` tag: in cleaned HTML neither text nor a value has a bare `<`.
  private func nextTag(from start: Int) -> Int? {
    let span = html.span
    var index = start
    while index + 4 < span.count {
      if span[index] == .lessThan, span[index + 1] == UInt8(ascii: "i"),
        span[index + 2] == UInt8(ascii: "m"), span[index + 3] == UInt8(ascii: "g")
      {
        return index
      }
      index &+= 1
    }
    return nil
  }

  private static func image(of tag: HTMLStartTag) -> Image? {
    guard let source = tag["src"], let url = AbsoluteURL(String(decoding: source, as: UTF8.self)),
      url.isWeb
    else { return nil }
    let (width, height) = (tag["width"].flatMap(pixels), tag["height"].flatMap(pixels))
    if let width, width < leastSide { return nil }
    if let height, height < leastSide { return nil }
    let alternative = tag["alt"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard !ImageClues.isDecoration(url), !ImageClues.isEmoji(alternative) else { return nil }
    if let names = tag["class"], ImageClues.isDecoration(names) { return nil }
    return Image(
      url: url,
      alternative: alternative.isEmpty ? nil : alternative,
      width: width,
      height: height
    )
  }

  /// The number that a length begins with; nil for none, and for a share of the page's width.
  private static func pixels(_ value: ArraySlice<UInt8>) -> Int? {
    let digits = value.trimmed.prefix(while: \.isDigit)
    guard 1...6 ~= digits.count, value.trimmed.last != .percent else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

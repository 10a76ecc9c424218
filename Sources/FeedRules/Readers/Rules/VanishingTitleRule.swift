import Diagnostics
import HTML

/// Readers strip from a title what looks like markup.
struct VanishingTitleRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for case let title? in feed.entries.lazy.map(\.title) where title.kind != .text {
      guard title.text.utf8.contains(UInt8(ascii: "<")), let lost = Self.lost(in: title) else {
        continue
      }
      let reader = feed.format == .atom ? "newsboat drops" : "Feedbin and FreshRSS drop"
      findings.add(
        .vanishingTitle,
        at: title.position,
        "\(reader) \(Quotation.of(lost)) from the title \(Quotation.of(title.text))"
      )
    }
  }

  /// Elements that format a part of a title; without them it says the same.
  private static let formatting: Set<HTMLElement> = [
    .a, .abbr, .b, .bdi, .bdo, .big, .br, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd,
    .mark, .q, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .tt, .u, .var, .wbr,
  ]

  /// The first piece of a title that is no text to a reader, and should be.
  private static func lost(in title: OutlinedTitle) -> String? {
    let bytes = Array(title.text.utf8)
    if title.kind == .html, let start = strayBracket(in: bytes) {
      return String(decoding: bytes[start...], as: UTF8.self)
    }
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      guard case .startTag(let tag) = token else { continue }
      if let element = tag.name.element, formatting.contains(element) { continue }
      return String(decoding: bytes[tokenizer.source], as: UTF8.self)
    }
    return tokenizer.unfinishedTag.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A “<” that begins no tag, as in “<3”.
  private static func strayBracket(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "<") else { return false }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return !(0x61...0x7A ~= next | 0x20) && next != UInt8(ascii: "/") && next != UInt8(ascii: "!")
    }
  }
}

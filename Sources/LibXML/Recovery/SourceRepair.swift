/// Takes out of a text what no parser could recover from, byte for byte, so that every place stays where it was.
///
/// That is: bytes that are no character of XML 1.0 §2.2, what stands before the first `<`, and attributes beyond
/// ``XMLLimits/attributes`` in one tag, which libxml2 would compare each with each.
struct SourceRepair {
  /// The text in UTF-8, as long as it was.
  private(set) var text: [UInt8]

  /// The first fault in the order of the text, or nothing.
  private(set) var fault: SourceFault?

  /// Repairs a text that begins with a mark of `markLength` bytes; `known` is a fault found before, and `isLegal` tells that
  /// all bytes are known to be characters of XML.
  init(_ text: [UInt8], markLength: Int, known: SourceFault?, isLegal: Bool) {
    self.text = text
    fault = known
    if !isLegal { replaceIllegal() }
    blankJunk(from: markLength)
    boundAttributes()
  }

  /// Keeps the fault that comes first.
  private mutating func note(
    _ code: XMLProblem.Code,
    at offset: Int,
    _ message: @autoclosure () -> String
  ) {
    if let fault, fault.offset <= offset { return }
    fault = SourceFault(offset: offset, code: code, message: message())
  }

  private mutating func replaceIllegal() {
    var next = XMLCharacters.firstFault(in: text.span)
    while let offset = next {
      let removal = XMLCharacters.fault(in: text.span, at: offset)
      let isIllFormed = removal.kind == .illFormed
      note(
        isIllFormed ? .invalidEncoding : .invalidCharacter,
        at: offset,
        isIllFormed
          ? "the byte 0x\(Self.hex(removal.value, 2)) here is no UTF-8"
          : "the character U+\(Self.hex(removal.value, 4)) is not allowed in XML"
      )
      // Unreadable text stays text, and a control character was never more than a gap.
      let substitute = isIllFormed ? UInt8(ascii: "?") : UInt8(ascii: " ")
      overwrite(offset..<(offset + removal.length), with: substitute)
      next = XMLCharacters.firstFault(in: text.span, from: offset + removal.length)
    }
  }

  private mutating func blankJunk(from start: Int) {
    let begin = start + DeclarationScan.spaceCount(in: text.span, at: start)
    guard begin < text.count, text[begin] != UInt8(ascii: "<"),
      let first = TagScan.next(UInt8(ascii: "<"), in: text.span, from: begin)
    else { return }
    note(.documentEmpty, at: begin, "the document does not begin with “<”")
    overwrite(begin..<first, with: UInt8(ascii: " "))
  }

  private mutating func boundAttributes() {
    var next = TagScan.next(UInt8(ascii: "<"), in: text.span, from: 0)
    while let start = next {
      next = TagScan.next(UInt8(ascii: "<"), in: text.span, from: start + 1)
      // A tag cannot hold another `<`, so short distances hold few attributes.
      guard (next ?? text.count) - start > Self.suspiciousLength else { continue }
      guard let excess = TagScan.excess(in: text.span, from: start, beyond: XMLLimits.attributes)
      else { continue }
      let message = "an element has more than \(XMLLimits.attributes) attributes"
      note(.tooManyAttributes, at: start, message)
      cutTag(excess)
    }
  }

  /// Ends a tag early, as it ended; a gap of megabytes inside a tag would end the parse.
  private mutating func cutTag(_ excess: Range<Int>) {
    let isWhole = text[excess.upperBound - 1] == UInt8(ascii: ">")
    let isEmpty = isWhole && text[excess.upperBound - 2] == UInt8(ascii: "/")
    overwrite(excess, with: UInt8(ascii: " "))
    var cut = excess.lowerBound
    if isEmpty {
      text[cut] = UInt8(ascii: "/")
      cut += 1
    }
    text[cut] = UInt8(ascii: ">")
  }

  /// The length of a tag below which the number of its attributes does not matter.
  private static let suspiciousLength = 2048

  private mutating func overwrite(_ range: Range<Int>, with byte: UInt8) {
    for index in range { text[index] = byte }
  }

  private static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

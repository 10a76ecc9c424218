import Diagnostics
import HTML

extension BodyCleaner {
  /// Writes text where a browser shows it.
  mutating func write(_ text: ArraySlice<UInt8>) {
    guard !isHiding, !open.traits.contains(.isMedia) else { return }
    let isBlank = text.isBlank
    if !isBlank { prepareForWords(text) }
    if code.isOpen { return writeCode(text, isBlank: isBlank) }
    if output.bytes.append(legalText: text) { attributes.hasGap = true }
  }

  /// Writes a part of the input in which nothing has to be replaced or left out, where a browser shows it.
  mutating func write(plain range: Range<Int>) {
    guard !isHiding, !open.traits.contains(.isMedia) else { return }
    guard !code.isOpen, heading.isOver else { return write(tokenizer.input[range]) }
    if !tokenizer.input.span.extracting(range).isBlank { prepareForWords([]) }
    output.bytes.append(copying: range, of: tokenizer.input)
  }

  /// Whether what comes now stands in a table and in no cell; in code, tables are only lines.
  var isBetweenRows: Bool {
    open.hasTable && !code.isOpen && open.depthOfBareTable != nil
  }

  /// Makes the place for words.
  private mutating func prepareForWords(_ text: ArraySlice<UInt8>) {
    if isBetweenRows { output.beginFostering() }
    if formatting.isWaiting { reconstructFormatting() }
    reportMissing(images.forget())
    if !heading.isOver { heading.append(text) }
    if !lastEmbedded.isEmpty { lastEmbedded = [] }
  }

  /// Reports the first reference to a character that XML cannot carry; literal ones are the loader's to
  /// report.
  mutating func reportIllegal() {
    attributes.hasGap = false
    guard let offset = IllegalReference.first(in: tokenizer.input, tokenizer.source) else { return }
    attributes.report.addOnce(.illegalReference(at: offset))
  }

  /// Reports an image that cannot be shown, if there is one.
  mutating func reportMissing(_ offset: Int?) {
    guard let offset else { return }
    attributes.report.add(
      .missingImage,
      at: offset,
      "the image has no address to load it from, only a placeholder"
    )
  }
}

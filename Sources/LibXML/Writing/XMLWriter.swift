/// Writes a document in UTF-8 through libxml2's text writer: to memory, or some at a time to whoever takes them.
///
/// The calls read like the document; elements close with their closure, so tags always balance:
///
///     let writer = XMLWriter()
///     writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) {
///       writer.element("title", ["type": "text"], text: title)
///     }
///     let bytes = writer.finish()
///
/// Elements with a closure hold elements only and are indented by two spaces a level; white space is never added to an
/// element with text. All text passes ``XMLText``. Names are literals of the program and must be legal; a name that is not is
/// a programmer's error and stops the program.
package final class XMLWriter {
  /// The number of characters that were taken out of texts and values because XML cannot carry them.
  package private(set) var removedCharacterCount = 0

  private let writer: TextWriter
  private var escaped: [UInt8] = []
  private var depth = 0

  /// The number of children so far of the element that is open.
  private var childCount = 0

  /// Opens a document in memory, or one whose bytes are handed on whenever there are some.
  package init(handingTo receiver: (([UInt8]) -> Void)? = nil) {
    writer = TextWriter(sink: XMLSink(handingTo: receiver))
    writer.write(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Makes room for a document of about so many bytes.
  package func reserve(_ count: Int) {
    writer.sink.reserve(count)
  }

  /// Writes an element that holds what the closure writes, or an empty one.
  package func element<Failure: Error>(
    _ name: StaticString,
    _ attributes: XMLAttributes = [:],
    content: () throws(Failure) -> Void
  ) throws(Failure) {
    start(name, attributes)
    depth += 1
    let before = childCount
    childCount = 0
    defer {
      depth -= 1
      if childCount > 0 { breakLine() }
      childCount = before + 1
      writer.endElement()
    }
    try content()
  }

  /// Writes an element with no content.
  package func element(_ name: StaticString, _ attributes: XMLAttributes = [:]) {
    start(name, attributes)
    end()
  }

  /// Writes an element with text.
  package func element(_ name: StaticString, _ attributes: XMLAttributes = [:], text: String) {
    start(name, attributes)
    write(XMLText(filtering: text), for: .text)
    end()
  }

  /// Writes an element with text in UTF-8.
  package func element(_ name: StaticString, _ attributes: XMLAttributes = [:], text: [UInt8]) {
    element(name, attributes, text: XMLText(filtering: text))
  }

  /// Writes an element with text that was filtered before; what was removed then counts here, too.
  package func element(_ name: StaticString, _ attributes: XMLAttributes = [:], text: XMLText) {
    start(name, attributes)
    write(text, for: .text)
    end()
  }

  /// Writes a processing instruction on a line of its own, before the document's element (XML 1.0 §2.6).
  ///
  /// What it says is written as attributes are, which `>` can therefore not end.
  package func instruction(_ target: StaticString, _ attributes: XMLAttributes) {
    precondition(depth == 0 && XMLName.isLegal(target), "an instruction stands before the element")
    writer.startInstruction(target)
    for (index, (name, value)) in attributes.pairs.enumerated() {
      writer.write(literal: index == 0 ? "" : " ")
      writer.write(escaped: Array(name.description.utf8))
      writer.write(literal: "=\"")
      write(XMLText(filtering: value), for: .attribute)
      writer.write(literal: "\"")
    }
    writer.endInstruction()
    writer.write(literal: "\n")
  }

  /// Writes a comment on a line of its own, before the document's element (XML 1.0 §2.5); it may not hold `--`.
  package func comment(_ text: StaticString) {
    precondition(depth == 0, "a comment stands before the element")
    writer.comment(text)
    writer.write(literal: "\n")
  }

  /// Ends the document and returns its bytes; none if they were handed on.
  ///
  /// To be called once, outside every element.
  package func finish() -> [UInt8] {
    precondition(depth == 0, "a document ends outside its elements")
    writer.write(literal: "\n")
    writer.flush()
    return writer.sink.bytes
  }

  private func start(_ name: StaticString, _ attributes: XMLAttributes) {
    precondition(XMLName.isLegal(name), "an element's name must be a name of XML")
    if depth > 0 { breakLine() }
    writer.startElement(name)
    for (name, value) in attributes.pairs {
      precondition(XMLName.isLegal(name), "an attribute's name must be a name of XML")
      writer.startAttribute(name)
      write(XMLText(filtering: value), for: .attribute)
      writer.endAttribute()
    }
  }

  private func end() {
    writer.endElement()
    childCount += 1
  }

  private func write(_ text: XMLText, for escaping: XMLEscaping) {
    removedCharacterCount += text.removedCount
    escaped.removeAll(keepingCapacity: true)
    escaped.append(escaping: text.bytes.span, for: escaping)
    writer.write(escaped: escaped)
  }

  private func breakLine() {
    writer.write(literal: "\n")
    for _ in 0..<depth { writer.write(literal: "  ") }
  }
}

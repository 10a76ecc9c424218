import CLibXML2

/// Owns an `xmlTextWriter` that writes into a sink, and frees both.
@safe struct TextWriter: ~Copyable {
  /// Where the bytes go; kept alive for the callback.
  let sink: XMLSink

  private let writer: xmlTextWriterPtr

  init(sink: XMLSink) {
    precondition(LibXMLRuntime.started, "the XML library could not start")
    let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
    let output = unsafe xmlOutputBufferCreateIO(writeToSink, nil, context, nil)
    guard let writer = unsafe xmlNewTextWriter(output) else {
      preconditionFailure("out of memory")
    }
    self.sink = sink
    unsafe self.writer = writer
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
  }

  /// Opens the start tag of an element.
  func startElement(_ name: StaticString) {
    unsafe check(xmlTextWriterStartElement(writer, name.utf8Start))
  }

  /// Closes the innermost element, as an empty-element tag if it has no content.
  func endElement() {
    unsafe check(xmlTextWriterEndElement(writer))
  }

  /// Opens an attribute of the start tag that is still open.
  func startAttribute(_ name: StaticString) {
    unsafe check(xmlTextWriterStartAttribute(writer, name.utf8Start))
  }

  /// Closes the attribute.
  func endAttribute() {
    unsafe check(xmlTextWriterEndAttribute(writer))
  }

  /// Writes bytes as they are, as content of the element or value of the attribute that is open.
  func write(escaped bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe check(xmlTextWriterWriteRawLen(writer, start, CInt(buffer.count)))
    }
  }

  /// Writes a literal as it is.
  func write(literal: StaticString) {
    unsafe check(
      xmlTextWriterWriteRawLen(writer, literal.utf8Start, CInt(literal.utf8CodeUnitCount))
    )
  }

  /// Opens a processing instruction.
  func startInstruction(_ target: StaticString) {
    unsafe check(xmlTextWriterStartPI(writer, target.utf8Start))
  }

  /// Closes the processing instruction.
  func endInstruction() {
    unsafe check(xmlTextWriterEndPI(writer))
  }

  /// Writes a comment, whose text is a literal without `--`.
  func comment(_ text: StaticString) {
    unsafe check(xmlTextWriterWriteComment(writer, text.utf8Start))
  }

  /// Hands everything to the sink.
  func flush() {
    unsafe check(xmlTextWriterFlush(writer))
    sink.flush()
  }

  /// The sink never fails, so what remains is memory running out or a call out of order.
  private func check(_ result: CInt) {
    precondition(result >= 0, "the XML writer was used out of order")
  }
}

private func writeToSink(
  context: UnsafeMutableRawPointer?,
  bytes: UnsafePointer<CChar>?,
  count: CInt
) -> CInt {
  guard let context = unsafe context, count > 0 else { return 0 }
  let sink = unsafe Unmanaged<XMLSink>.fromOpaque(context).takeUnretainedValue()
  unsafe sink.append(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  return count
}

import CLibXML2

/// The library's process-wide state, which is made once and never torn down.
///
/// Every owner of a libxml2 object touches ``started`` first. Swift makes a static constant exactly once, whatever the
/// number of threads. `xmlCleanupParser` is never called: it is unsafe while another thread still parses.
enum LibXMLRuntime {
  /// Whether the parser and the datatype library of RELAX NG are ready; making it makes them so.
  ///
  /// Compiling a grammar fills the library's tables of datatypes without a lock, so the first one is compiled here.
  static let started: Bool = {
    xmlInitParser()
    let grammar: StaticString = """
      <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><data type="token"/></element>
      """
    let start = unsafe UnsafeRawPointer(grammar.utf8Start).assumingMemoryBound(to: CChar.self)
    let parser = unsafe xmlRelaxNGNewMemParserCtxt(start, CInt(grammar.utf8CodeUnitCount))
    defer { unsafe xmlRelaxNGFreeParserCtxt(parser) }
    guard let schema = unsafe xmlRelaxNGParse(parser) else { return false }
    unsafe xmlRelaxNGFree(schema)
    return true
  }()
}

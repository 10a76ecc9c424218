import LibXML
import Testing

@Suite struct RecoveredDocumentPositionTests {
  private let document = XMLRecovery.parse(
    Array("<a>\n <b xmlns:x='urn:x' k = '>' \n  x:k=\"1\" \tl='é'/>\n <c\n>t</c></a>".utf8)
  )

  private func position(_ line: Int, _ column: Int) -> XMLPosition {
    XMLPosition(line: line, column: column)
  }

  @Test func `attributes are found in their tag`() throws {
    let tag = try #require(document.root.map { Array($0.elements)[0] })
    #expect(document.position(ofAttribute: "k", of: tag) == position(2, 21))
    #expect(document.position(ofAttribute: "k", namespace: "urn:x", of: tag) == position(3, 3))
    #expect(document.position(ofAttribute: "l", of: tag) == position(3, 12))
  }

  @Test func `an attribute that is not there has the place of its tag`() throws {
    let tag = try #require(document.root.map { Array($0.elements)[0] })
    #expect(document.position(ofAttribute: "m", of: tag) == position(2, 2))
    #expect(document.position(ofAttribute: "x", namespace: "urn:x", of: tag) == position(2, 2))
  }

  @Test func `content begins behind the tag`() throws {
    let elements = try #require(document.root.map { Array($0.elements) })
    #expect(document.contentPosition(of: elements[0]) == position(3, 20))
    #expect(document.contentPosition(of: elements[1]) == position(5, 2))
  }
}

import Testing

@testable import Syndication

@Suite struct FreshnessTests {
  private func seconds(_ lines: [String]) -> Int {
    var fields = HTTPFields()
    for line in lines { fields.add(line: Array("\(line)\r\n".utf8)) }
    return Freshness.seconds(fields)
  }

  @Test(arguments: [
    (["Cache-Control: public, max-age=600"], 600),
    (["cache-control: MAX-AGE=\"600\"", "Age: 100"], 500),
    (["Cache-Control: max-age=600, no-cache"], 0),
    (["Cache-Control: no-store", "Cache-Control: max-age=600"], 0),
    (["Cache-Control: max-age=99999999999999999999"], 0),
    (["Cache-Control: max-age=5", "Age: 600"], 0),
    (["Cache-Control: s-maxage=600"], 0),
    (["Date: Sat, 01 Mar 2025 12:00:00 GMT", "Expires: Sat, 01 Mar 2025 12:10:00 GMT"], 600),
    (["Date: Sat, 01 Mar 2025 12:00:00 GMT", "Expires: 0"], 0),
    (
      [
        "Date: Sat, 01 Mar 2025 12:00:00 GMT", "Expires: Sat, 01 Mar 2025 12:10:00 GMT",
        "Cache-Control: max-age=60",
      ], 60
    ),
    ([], 0),
  ])
  func `says how long an answer may be kept`(lines: [String], expected: Int) {
    #expect(seconds(lines) == expected)
  }

  @Test func `a media type is told from its parameters however they are written`() {
    let type = ContentType(" Text/XML ;boundary=x; CharSet = 'UTF-8' ; charset=latin1")
    #expect(type.mediaType == "text/xml")
    #expect(type.charset == "UTF-8")
    #expect(ContentType("").mediaType == nil)
    #expect(ContentType("text/xml;charset=").charset == nil)
  }

  @Test func `a value that would break a header is not sent back`() {
    var fields = HTTPFields()
    fields.add(line: Array("ETag: \"a\u{1}b\"\r\n".utf8))
    fields.add(line: Array("Last-Modified: \(String(repeating: "x", count: 5000))\r\n".utf8))
    #expect(Validators(fields).isEmpty)
    fields.add(line: [0x45, 0x54, 0x61, 0x67, 0x3A, 0xFF, 0x0D, 0x0A])
    #expect(Validators(fields).isEmpty)
  }
}

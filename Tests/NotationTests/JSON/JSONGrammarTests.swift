import Diagnostics
import Notation
import TestSupport
import Testing

/// Texts that must be read and texts that must not, of the kinds that published JSON parsing test suites try.
struct JSONGrammarTests {
  @Test(arguments: accepted)
  func `accepts what RFC 8259 allows`(text: String) {
    let (value, diagnostics) = readJSON(Array(text.utf8))
    #expect(value != nil)
    #expect(diagnostics.items.map(\.message) == [])
  }

  @Test(arguments: rejected)
  func `rejects everything else at its place and says why`(text: String, message: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readJSON(marked.bytes)
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.invalidJSON]) == [])
    let found = diagnostics.items.first?.message ?? ""
    #expect(found.contains(message), "\(found)")
  }

  @Test(arguments: malformed)
  func `rejects bytes that are no UTF-8`(bytes: [UInt8]) {
    let (value, diagnostics) = readJSON([0x5B, 0x22] + bytes + [0x22, 0x5D])
    #expect(value == nil)
    #expect(diagnostics.items.map(\.code) == [.invalidUTF8])
  }

  static let accepted = [
    "[]", "{}", "[[]]", "[{}]", "{\"a\":{}}", "{\"a\":[]}", "[[],[]]", "[ ]", "{ }", "[\n]",
    "[\r\n\t ]",
    " 1 ", "\n1\n", "\t\"a\"\t", "0", "-0", "1", "-1", "10", "123", "0.0", "0.5", "-0.5", "10.01",
    "1e0", "1E0", "1e1", "1e-1", "1e+1", "1E-01", "0e0", "0E+1", "123.456e78",
    "123456789012345678901234567890",
    "0.000000000000000000000000000001", "1e400", "-1e400", "1e-400", "true", "false", "null",
    "\"a\"", "\"\"",
    "[1]", "[1,2]", "[1 ,2]", "[1, 2]", "[ 1,2 ]", "[1\n,2]", "[true,false,null]", "[\"a\",\"b\"]",
    "[0,-0]",
    "[\"\\\"\"]", "[\"\\\\\"]", "[\"\\/\"]", "[\"/\"]", "[\"\\b\\f\\n\\r\\t\"]", "[\"\\u0000\"]",
    "[\"\\u00e9\"]",
    "[\"\\u00E9\"]", "[\"\\uAbCd\"]", "[\"\\uD834\\uDD1E\"]", "[\"\\uDBFF\\uDFFF\"]",
    "[\"\\uFFFE\"]",
    "[\"\\uFDD0\"]", "[\"\\u200B\"]", "[\"\\u2028\"]", "[\"\\u0022\"]", "[\"\\u005C\"]",
    "[\"\\\\u0041\"]",
    "[\"\\\\n\"]", "[\"\\\\\\\\\"]", "[\"\\\\\\\"\"]", "[\"é\"]", "[\"€\"]", "[\"😀\"]",
    "[\"\u{7F}\"]",
    "[\"\u{80}\"]", "[\"\u{2028}\"]", "[\"\u{2029}\"]", "[\"\u{FEFF}\"]", "[\"\u{FFFF}\"]",
    "[\"\u{10FFFF}\"]",
    "[\"//\"]", "[\"/* a */\"]", "[\"# a\"]", "[\"'\"]", "[\",]\"]", "[\"{\"]", "[\"}\"]",
    "[\" \"]",
    "{\"a\":1}", "{\"a\" :1}", "{\"a\": 1}", "{ \"a\":1 }", "{\"a\":1,\"b\":2}",
    "{\"a\":1 ,\"b\":2}",
    "{\"\":0}", "{\" \":0}", "{\"\\u0061\":0}", "{\"a\\nb\":0}", "{\"a\":null}", "{\"a\":true}",
    "{\"a\":\"b\"}", "{\"a\":[1,{\"b\":2}]}", "{\"a\":{\"a\":{\"a\":0}}}", "{\"é\":1}",
    "{\"a\":\"\\\"\"}",
    "{\n\"a\"\n:\n1\n}", "{\r\"a\":1\r}", "[1,[2,[3,[4]]]]", "[[[[[[]]]]]]", "[{},[],{}]",
    "[\"a\",1,null]",
    "[-1,-2]", "[1.5,2.5]", "[1e5,2e5]", "[\"true\"]", "[\"null\"]", "[\"\\ud83d\\ude00\"]",
    "[100000000000000000000]", "[0.1e1]", "[-0.0]", "[-0e-0]", "[1E+2]", "[20e1]",
    "[\"\\u0060\\u012a\\u12AB\"]",
    "[\"new\\u000Aline\"]", "[\"\\uD801\\udc37\"]", "[\"\\uFFFF\"]", "[\"asd \"]", "[\"\\u0821\"]",
    "[ 4]",
    "[123.456789]", "[null,1,\"1\",{}]", "{\"min\":-1.0e+28,\"max\":1.0e+28}", "\" \"",
    "{\"a\":\"\\u0000\"}",
  ]

  static let malformed: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF],
    [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x28, 0x8C, 0xBC],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE9],
  ]
}

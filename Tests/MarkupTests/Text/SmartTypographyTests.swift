import Markup
import Testing

/// Expected is what kramdown 2.4 makes of each text with its parser “SmartyPants”.
@Suite struct SmartTypographyTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""),
    ("\"a\" and 'b'", "“a” and ‘b’"),
    ("it's Ada's", "it’s Ada’s"),
    ("the '80s, '90s", "the ’80s, ’90s"),
    ("\"'nested' ones\"", "“‘nested’ ones”"),
    ("'\"nested\" ones'", "‘“nested” ones’"),
    ("a--b---c", "a–b—c"), ("wait... what", "wait… what"),
    ("<<a>>", "«a»"), ("<< a >>", "«\u{A0}a\u{A0}»"),
    ("(\"so\")", "(“so”)"), ("\"中文\"", "“中文”"), ("说\"中文\"吗", "说”中文”吗"),
    ("\"*a*\"", "“*a*”"), ("a \"-b\"", "a “-b”"), ("\".\"", "”.”"),
    ("6' 2\" tall", "6’ 2” tall"), ("'s a start", "’s a start"), ("'so", "‘so"),
    ("x ''", "x ‘’"), ("\"", "”"), ("a-'b'", "a-‘b’"), ("\\\"a", "\\“a"),
    ("<a href=\"x\">\"y\"</a>", "<a href=\"x\">“y”</a>"), ("&quot;a&#39;", "&quot;a&#39;"),
    ("a & \"b\"", "a & “b”"), ("1 < 2 \"x\"", "1 < 2 “x”"),
  ])
  func `quotes, dashes and dots are set`(source: String, text: String) {
    #expect(SmartTypography.text(of: source) == text)
  }

  @Test(arguments: ["\"", "'", "<a", "&a", "--", "...", "<", "\"'a"])
  func `takes linear time`(unit: String) {
    let source = String(repeating: unit, count: 50_000)
    #expect(!SmartTypography.text(of: source).isEmpty)
  }

  @Test(arguments: [
    ("：？（ＡＢＣ）", ":?(ABC)"), ("e\u{301}", "é"), ("ﬁ ²", "fi 2"), ("中文", "中文"),
    ("a\u{0}b", "a\u{0}b"),
  ])
  func `NFKC makes the same of what only looks different`(source: String, text: String) {
    #expect(
      CompatibilityComposition.composed(source).unicodeScalars.elementsEqual(text.unicodeScalars)
    )
  }
}

import Diagnostics

extension PostProblemTests {
  /// Posts in a file whose name has a date.
  static let broken: [Case] = brokenTexts + brokenFields

  private static let brokenTexts: [Case] = [
    Case("①---\ntitle: a\n", .unterminatedFrontMatter, leftOut: true),
    Case("①---\ntitle: a\n --- \nbody", .unterminatedFrontMatter, leftOut: true),
    Case("①---", .unterminatedFrontMatter, leftOut: true),
    Case("①+++\ntitle = \"a\"\n---\n", .unterminatedFrontMatter, leftOut: true),
    Case("①{\"title\": \"a}\"\n---\n", .unterminatedFrontMatter, leftOut: true),
    Case("+++\ntitle = ①a\n+++\n", .invalidTOML, leftOut: true),
    Case("+++\ntitle = \"a\"\n①title = \"b\"\n+++\n", .duplicateKey, leftOut: true),
    Case("+++\ntitle = ①[\"a\"]\n+++\n", .wrongType),
    Case("+++\ndate = 2025-02-19\nupdated = ①\"soon\"\n+++\n", .ignoredDate),
    Case("{\"title\": ①{}}\nbody", .wrongType),
    Case("{\"title\": \"a\",\n ①title: 1}\nbody", .invalidJSON, leftOut: true),
    Case("---\n①just a text\n---\n", .frontMatterNotMap, leftOut: true),
    Case("---\n①- a\n- b\n---\n", .frontMatterNotMap, leftOut: true),
    Case("---\n①title:a\n---\n", .frontMatterNotMap, leftOut: true),
    Case("---\ntitle: a ①: b\n---\n", .invalidYAML, leftOut: true),
    Case("---\r\ntitle: a\r\n①\tx: b\r\n---\r\n", .invalidYAML, leftOut: true),
    Case("---\rtitle: ①\"a\r---\rb", .invalidYAML, leftOut: true),
    Case("---\ntitle: ①@a\n---\n", .invalidYAML, leftOut: true),
    Case("---\ntitle: ①*bold\n---\n", .yamlAlias, leftOut: true),
    Case("---\ntitle: ①&a b\n---\n", .yamlAlias, leftOut: true),
    Case("---\ntitle: ①!important\n---\n", .yamlTag, leftOut: true),
    Case("---\ntitle: a\n①title: b\n---\n", .duplicateKey, leftOut: true),
    Case(
      "---\na: " + String(repeating: "[", count: 63) + "①[" + String(repeating: "]", count: 64)
        + "\n---\n",
      .tooDeep,
      leftOut: true
    ),
    Case(
      "---\n①" + String(repeating: "# a comment\n", count: 90_000) + "---\n",
      .textTooLarge,
      leftOut: true
    ),
    Case("body\n日本①\u{8}", .controlCharacter),
    Case("---\ntitle: a①\0b\n---\n", .controlCharacter),
    Case("---\ntitle: a\n---\n①\0", .controlCharacter),
    Case("①\u{FFFE}", .controlCharacter),
    Case("---\ntitle: \"a①\\x08\"\n---\n", .controlCharacter),
    Case(
      "---\ntitle: a①\u{8} b\ndate: ②2025-02-30\n---\n",
      .controlCharacter,
      .invalidDate,
      leftOut: true
    ),
  ]

  private static let brokenFields: [Case] = [
    Case("---\ndate: ①2025-02-30\n---\n", .invalidDate, leftOut: true),
    Case("---\ndate: ①'yesterday'\n---\n", .invalidDate, leftOut: true),
    Case("---\ndate: ①[2025]\n---\n", .invalidDate, leftOut: true),
    Case("---\ndate: ①1739966400\n---\n", .invalidDate, leftOut: true),
    Case("---\npublished: ①soon\n---\n", .invalidDate, leftOut: true),
    Case("---\ndraft: true\ndate: ①x\n---\n", .invalidDate, leftOut: true),
    Case("---\ndate: ①2025-2-9\n---\n", .unusualDate),
    Case("---\ndate: ①2025-02-09 10:00:60\n---\n", .unusualDate),
    Case("---\nlastmod: ①2025/02/09\n---\n", .unusualDate),
    Case("---\nupdated: ①soon\n---\n", .ignoredDate),
    Case("---\nupdated: ①2025-02-30\nmodified: ②{a: b}\n---\n", .ignoredDate, .ignoredDate),
    Case("---\nexpiryDate: ①never\n---\n", .ignoredDate),
    Case("---\ntitle: ①[a]\n---\n", .wrongType),
    Case("---\ntitle: ①{a: b}\nsummary: ②[c]\n---\n", .wrongType, .wrongType),
    Case("---\nfrom: ①\n  - a\n---\n".replacing("①\n  -", with: "\n  ①-"), .wrongType),
    Case("---\ntags: ①{a: b}\n---\n", .wrongType),
    Case("---\ntags: [a, ①[b]]\n---\n", .wrongType),
    Case("---\nauthor: ①{email: a@b}\n---\n", .wrongType),
    Case("---\nauthor: [a, ①[b]]\n---\n", .wrongType),
    Case("---\nauthor: {name: a, email: ①[b]}\n---\n", .wrongType),
    Case("---\ndraft: ①maybe\n---\n", .wrongType),
    Case("---\ndraft: ①[true]\n---\n", .wrongType),
    Case("---\nfeed: ①0\n---\n", .wrongType),
    Case("---\nfeed: {mode: ①all}\n---\n", .wrongType),
    Case("---\nfeed: {mode: ①[full]}\n---\n", .wrongType),
    Case("---\nexcerpt_separator: ①[a]\n---\n", .wrongType),
    Case("---\ndate: 2025-01-01\npublished: ①maybe\n---\n", .wrongType),
    Case("---\nimage: ①{alt: a}\n---\n", .wrongType),
    Case("---\nimage: ①[a.png]\n---\n", .wrongType),
    Case("---\naudio: ①{type: audio/mpeg}\n---\n", .wrongType),
    Case("---\naudio: {url: a, length: ①big, duration: ②'1:x'}\n---\n", .wrongType, .wrongType),
    Case("---\naudio: {url: a, length: ①-1, duration: ②'1:2:3:4'}\n---\n", .wrongType, .wrongType),
    Case("---\nlang: ①zh_CN\n---\n", .invalidLanguage),
    Case("---\nlanguage: ①'English (UK)'\n---\n", .invalidLanguage),
    Case("---\n日本: x\ntitle: ①[日]\n---\n", .wrongType),
  ]

  /// Posts in a file whose name has no date.
  static let undated: [Case] = [
    Case("body", .missingDate, leftOut: true),
    Case("---\ntitle: a\n---\n", .missingDate, leftOut: true),
    Case("---\ndate:\npublished: true\n---\n", .missingDate, leftOut: true),
    Case("---\nfeed: false\n---\n", .undatedDraft, leftOut: true),
    Case("---\ndraft: true\n---\n", .undatedDraft, leftOut: true),
    Case("---\npublished: false\n---\n", .undatedDraft, leftOut: true),
    Case("---\ndraft: true\ndate: 2025-01-01\n---\n"),
    Case("---\npublished: 2025-01-01\n---\n"),
  ]

  /// Texts that come near to each code and do not earn it, in a file whose name has a date.
  static let nearMisses: [NearMiss] = [
    NearMiss(.invalidDate, "---\ndate: 2024-02-29\n---\n"),
    NearMiss(.invalidDate, "---\ndate: 2025-02-28 23:59:59\n---\n"),
    NearMiss(.ignoredDate, "---\nupdated:\n---\n"),
    NearMiss(.unusualDate, "---\ndate: 2025-02-09 10:00:59\n---\n"),
    NearMiss(.unusualDate, "---\ndate: 2025-01-01\npublished: 2025-01-02\n---\n"),
    NearMiss(.missingDate, "x"),
    NearMiss(.emptyPost, "x"),
    NearMiss(.undatedPage, "---\ntitle: a\n---\n"),
    NearMiss(.undatedDraft, "---\ndraft: true\n---\n"),
    NearMiss(.invalidTOML, "+++\ntitle = \"a = b # c\" # d\n[params]\nx.y = 1\n+++\n"),
    NearMiss(.invalidTOML, "+++ a\n"),
    NearMiss(.unterminatedFrontMatter, "{{ a }} \"b\""),
    NearMiss(.unterminatedFrontMatter, "{: .lead}\na"),
    NearMiss(.frontMatterNotMap, "---\n---\n"),
    NearMiss(.frontMatterNotMap, "---\n{title: a}\n---\n"),
    NearMiss(.unterminatedFrontMatter, "--\ntitle: a\n"),
    NearMiss(.invalidYAML, "---\ntitle: 'a : b'\n---\n"),
    NearMiss(.invalidYAML, "---\ntitle: a:b\n---\n"),
    NearMiss(.invalidYAML, "---\ntitle: a\t\n---\n"),
    NearMiss(.invalidYAML, "---\ntitle: it's \"a\"\n---\n"),
    NearMiss(.yamlAlias, "---\ntitle: a*b*\n---\n"),
    NearMiss(.yamlAlias, "---\ntitle: a & b\n---\n"),
    NearMiss(.yamlTag, "---\ntitle: '!a'\n---\n"),
    NearMiss(.duplicateKey, "---\ntitle: a\nTitle: b\n---\n"),
    NearMiss(
      .tooDeep,
      "---\na: " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
        + "\n---\n"
    ),
    NearMiss(
      .textTooLarge,
      "---\n" + String(repeating: "# a comment\n", count: 80_000) + "---\n"
    ),
    NearMiss(.postTooLarge, String(repeating: "text\n", count: 300_000)),
    NearMiss(.controlCharacter, "tab\tand\r\nlines\u{7F}\u{85}\u{FFFD}\u{FDCF}"),
    NearMiss(.controlCharacter, "---\ntitle: \"a\\tb\\u00e9\"\n---\n"),
    NearMiss(.controlCharacterInName, "x", path: "2025-02-19-\u{AD}é\u{301}.md"),
    NearMiss(
      .wrongType,
      "---\ntitle: ~\ntags: ~\nauthor: ~\nimage: ~\naudio: ~\nlang: ~\ndraft: ~\n---\n"
    ),
    NearMiss(.wrongType, "---\naudio: {url: a, length: 0, duration: 0}\n---\n"),
    NearMiss(.wrongType, "---\nimage: {path: a}\n---\n"),
    NearMiss(.wrongType, "---\nauthor: {name: a}\n---\n"),
    NearMiss(.invalidLanguage, "---\nlang: zh-CN\n---\n"),
    NearMiss(.invalidUTF8, "é\u{10FFFF}"),
    NearMiss(.utf16, "\u{FEFF}é"),
  ]
}

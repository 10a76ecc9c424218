import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// What is said about configurations that cannot be used, and where.
@Suite struct ConfigurationCheckTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  private func expect(
    _ text: String,
    _ codes: [DiagnosticCode],
    saying message: String = "",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let reading = ConfigurationReading(marked.file(path: "config.json"), zones: zones.zones)
    #expect(
      marked.mismatches(reading.diagnostics, expecting: codes) == [],
      sourceLocation: location
    )
    let found = reading.messages.first ?? ""
    #expect(found.contains(message), "\(found)", sourceLocation: location)
    #expect(reading.configuration == nil, sourceLocation: location)
  }

  @Test(arguments: [
    (#"①"outptu": "x""#, "unknown key “outptu”; did you mean “output”?"),
    (#""posts": {①"directory": []}"#, "unknown key “posts.directory”; did you mean “directories”?"),
    (#""posts": {①"permalinks": "/"}"#, "did you mean “permalink”?"),
    (#""content": {①"Mode": "full"}"#, "unknown key “content.Mode”; did you mean “mode”?"),
    (#""feeds": [{"format": "rss", ①"limits": 5}]"#, "“feeds[0].limits”; did you mean “limit”?"),
    (#""ids": {①"shceme": "uuid"}"#, "unknown key “ids.shceme”; did you mean “scheme”?"),
    (#"①"zzzzzzzzzzzz": 1"#, "unknown key “zzzzzzzzzzzz”"),
  ])
  func `an unknown key names the nearest one`(keys: String, message: String) {
    expect(site(keys), [.unknownKey], saying: message)
  }

  @Test func `a key like no other lists those there are`() throws {
    let reading = ConfigurationReading(site(#""content": {"zzzzzzzz": 1}"#), zones: zones.zones)
    #expect(
      reading.diagnostics.items.map(\.remedy) == [
        "use one of “mode”, “summaryLength”, “titleHeading”, “excerptSeparator”, “header”, “footer”, “leadImage”"
      ]
    )
  }

  @Test(arguments: [
    (#""output": ①5"#, "“output” is a number, expected a path"),
    (#""output": ①null"#, "“output” is nothing, expected a path"),
    (#""output": ①"""#, "“output” is nothing in quotes, expected a path"),
    (#""posts": ①[]"#, "“posts” is a list, expected an object"),
    (#""posts": {"directories": ①"posts"}"#, "“posts.directories” is a text, expected a list"),
    (
      #""posts": {"directories": ["a", ①7]}"#, "“posts.directories[1]” is a number, expected a path"
    ),
    (#""posts": {"future": ①"yes"}"#, "“posts.future” is a text, expected true or false"),
    (#""posts": {"drafts": ①0}"#, "“posts.drafts” is a number, expected true or false"),
    (#""posts": {"permalink": ①true}"#, "is true or false, expected a permalink pattern"),
    (#""posts": {"exclude": ①{}}"#, "“posts.exclude” is an object, expected a list"),
    (#""content": ①"full""#, "“content” is a text, expected an object"),
    (#""content": {"excerptSeparator": ①""}"#, "is nothing in quotes, expected a text"),
    (#""content": {"header": ①7}"#, "“content.header” is a number, expected HTML"),
    (#""content": {"leadImage": ①"no"}"#, "“content.leadImage” is a text, expected true or false"),
    (#""content": {"summaryLength": ①"9"}"#, "is a text, expected a whole number"),
    (#""content": {"summaryLength": ①9.5}"#, "is a number, expected a whole number"),
    (#""feeds": ①{"format": "rss"}"#, "“feeds” is an object, expected a list"),
    (#""feeds": [①"rss"]"#, "“feeds[0]” is a text, expected an object"),
    (#""feeds": [{"format": "rss", "limit": ①"5"}]"#, "“feeds[0].limit” is a text"),
    (#""index": ①"x""#, "“index” is a text, expected true, false or an object"),
    (#""index": {"html": ①7}"#, "expected true, false or a path below the output folder"),
    (#""index": {"opml": ①""}"#, "is nothing in quotes, expected a path below the output folder"),
    (#""ids": ①7"#, "“ids” is a number, expected a word"),
    (#""ids": {"scheme": ①[]}"#, "“ids.scheme” is a list, expected a word"),
  ])
  func `a wrong type says what was expected and what was found`(keys: String, message: String) {
    expect(site(keys), [.configurationType], saying: message)
  }

  @Test func `a configuration is an object`() {
    expect("①[]", [.configurationType], saying: "the configuration is a list, expected an object")
  }

  @Test(arguments: [
    (#""content": {"mode": ①"ful"}"#, "“content.mode” is “ful”, expected one of “full”, “summary”"),
    (#""content": {"summaryLength": ①0}"#, "“content.summaryLength” is 0, expected 1 to 10000"),
    (#""content": {"summaryLength": ①10001}"#, "is 10001, expected 1 to 10000"),
    (#""feeds": [{"format": ①"atmo"}]"#, "“feeds[0].format” is “atmo”, expected one of “rss”"),
    (#""feeds": [{"format": "rss", "mode": ①"all"}]"#, "“feeds[0].mode” is “all”, expected one of"),
    (#""feeds": [{"format": "rss", "limit": ①0}]"#, "“feeds[0].limit” is 0, expected 1 to 1000000"),
    (#""feeds": [{"format": "rss", "ttl": ①-1}]"#, "“feeds[0].ttl” is -1, expected 1 to 525600"),
    (#""feeds": [{"format": "rss", "path": ①"../rss.xml"}]"#, "expected a path below the output"),
    (#""feeds": [{"format": "rss", "path": ①"/rss.xml"}]"#, "expected a path below the output"),
    (#""feeds": [{"format": "rss", "path": ①"a/"}]"#, "expected a path below the output folder"),
    (#""feeds": [{"format": "rss", "path": ①"a/../../b"}]"#, "expected a path below the output"),
    (#""index": {"stylesheet": ①"../a.css"}"#, "“index.stylesheet” is “../a.css”, expected a path"),
    (#""ids": ①"uid""#, "“ids” is “uid”, expected one of “uuid”, “permalink”, “tag”"),
    (
      #""ids": {"scheme": "tag", "since": ①"2014-13"}"#, "“ids.since” is “2014-13”, expected a date"
    ),
    (#""ids": {"scheme": "tag", "since": ①"2014-02-30"}"#, "expected a date such as"),
    (
      #""ids": {"scheme": "tag", "since": "2014", "authority": ①"a b"}"#,
      "“ids.authority” is “a b”, expected a host name or a mail address"
    ),
    (#""ids": {"scheme": "tag", "since": "2014", "authority": ①"a@b@c"}"#, "“ids.authority”"),
    (#""output": ①"a\u0000b""#, "“output” holds the character U+0000"),
  ])
  func `a value that cannot be says what could`(keys: String, message: String) {
    expect(site(keys), [.configurationValue], saying: message)
  }

  @Test(arguments: [
    (
      #""content": {"footer": ①"{titel}"}"#,
      "has the unknown placeholder “{titel}”; did you mean “{title}”?"
    ),
    (
      #""content": {"header": ①"<a title='{zzzzzz}'>"}"#,
      "“content.header” has the unknown placeholder “{zzzzzz}”"
    ),
    (#""feeds": [{"format": "rss", "footer": ①"{Mail}"}]"#, "“feeds[0].footer” has the unknown"),
    (#""content": {"footer": ①"<a href='{link}"}"#, "“content.footer” ends inside a tag"),
  ])
  func `a template that cannot be read is told`(keys: String, message: String) {
    expect(site(keys), [.invalidTemplate], saying: message)
  }

  @Test func `an unknown placeholder names those there are`() throws {
    let reading = ConfigurationReading(site(#""content": {"footer": "{x}"}"#), zones: zones.zones)
    #expect(
      reading.diagnostics.items.map(\.remedy) == ["use “{title}”, “{link}”, “{author}”, “{mail}”"]
    )
  }

  @Test(arguments: [
    (#""language": ①"deutsch!""#, "“site.language” is “deutsch!”, expected a language tag"),
    (#""feedsURL": ①"/feeds/""#, "“site.feedsURL” is “/feeds/”, expected an absolute URL"),
    (#""icon": ①"ftp://example.org/icon.png""#, "expected a URL or a path below the site's URL"),
    (#""author": {"name": "A", "url": ①"mailto:a@example.org"}"#, "“site.author.url” is “mailto:"),
  ])
  func `a value of the site is checked`(keys: String, message: String) {
    expect(site(inSite: keys), [.configurationValue], saying: message)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org/", "https://", "mailto:a@example.org", "//a.org",
  ])
  func `the URL of a site is one of the web`(url: String) {
    expect(
      #"{"site": {"title": "T", "url": ①"\#(url)"}}"#,
      [.configurationValue],
      saying: "“site.url” is “\(url)”, expected an absolute URL"
    )
  }

  @Test(arguments: [
    ("①{}", "“site” is missing, expected an object"),
    (#"{"site": ①{"url": "https://example.org/"}}"#, "“site.title” is missing, expected a text"),
    (#"{"site": ①{"title": "T"}}"#, "“site.url” is missing, expected an absolute URL"),
    (site(inSite: #""author": ①{"url": "/me"}"#), "“site.author.name” is missing"),
    (site(#""feeds": [①{"path": "a.xml"}]"#), "“feeds[0].format” is missing, expected a word"),
    (site(#""ids": ①"tag""#), "“ids.since” is missing, expected a day"),
    (site(#""ids": ①{"scheme": "tag"}"#), "“ids.since” is missing, expected a day"),
  ])
  func `a key that must be there is missed`(text: String, message: String) {
    expect(text, [.missingKey], saying: message)
  }

  @Test(arguments: [
    (
      #""feeds": ①[{"format": "rss", "path": "a"}, {"format": "atom", "path": "a/b.xml"}]"#,
      "a/b.xml"
    ),
    (#""feeds": ①[{"format": "rss", "path": "feed.css/a/b"}]"#, "feed.css/a/b"),
  ])
  func `no file is a folder of another`(keys: String, path: String) {
    expect(site(keys), [.duplicateFeedPath], saying: "and another to “\(path)”")
  }

  @Test func `the snippets have paths of their own`() {
    let keys = #""feeds": [{"format": "rss", "path": "s/nginx.conf"}], "index": {"snippets": ①"s"}"#
    expect(site(keys), [.duplicateFeedPath], saying: "are written to “s/nginx.conf”")
  }

  @Test(arguments: [
    #""feeds": [{"format": "rss"}, {"format": "atom", "path": ①"rss.xml"}]"#,
    #""feeds": [{"format": "atom"}, ①{"format": "atom"}]"#,
    #""feeds": [{"format": "rss", "path": "a/b.xml"}, {"format": "rss", "path": ①"./a//b.xml"}]"#,
  ])
  func `two feeds have two paths`(keys: String) {
    expect(site(keys), [.duplicateFeedPath], saying: "a second feed is written to")
  }

  @Test(arguments: [
    ("/:yaer/", "has the unknown placeholder “:yaer”; did you mean “:year”?"),
    ("/:year/:titel", "“posts.permalink” has the unknown placeholder “:titel”"),
  ])
  func `a permalink pattern knows its placeholders`(pattern: String, message: String) {
    expect(
      site(#""posts": {"permalink": ①"\#(pattern)"}"#),
      [.invalidPattern],
      saying: message
    )
  }

  @Test(arguments: [
    "Asia/Shanghia", "../Secret", "Asia/../../Secret", "/Secret", "zone.tab", "CST-8",
  ])
  func `a time zone is in the database`(name: String) {
    expect(
      site(inSite: #""timeZone": ①"\#(name)""#),
      [.unknownTimeZone],
      saying: "“site.timeZone” is “\(name)”, which is no known time zone"
    )
  }

  @Test func `a system without time zones is told how to get them`() throws {
    let reading = ConfigurationReading(
      site(inSite: #""timeZone": "Asia/Shanghai""#),
      zones: ZoneInfo(folder: "/nowhere")
    )
    #expect(reading.diagnostics.items.map(\.code) == [.unknownTimeZone])
    #expect(reading.diagnostics.items.first?.remedy.contains("tzdata") == true)
  }

  @Test func `every problem is reported at once, with line and column`() {
    expect(
      """
      {
        "site": ①{
          "url": ②"x",
          ③"titel": "é"
        },
        "feeds": [{"format": "rss", "limit": ④"ten"}], ⑤"é": 1
      }
      """,
      [.missingKey, .configurationValue, .unknownKey, .configurationType, .unknownKey]
    )
  }

  @Test func `text that is no JSON is not held against the vocabulary`() {
    expect(#"{"site": ①'T'}"#, [.invalidJSON])
  }

  @Test(arguments: [
    site(),
    site(#""$schema": "docs/config.schema.json""#),
    site(#""feeds": [{"format": "rss"}, {"format": "atom"}, {"format": "json"}]"#),
    site(#""feeds": [{"format": "rss", "path": "a/..b.xml"}]"#),
    site(#""feeds": [{"format": "rss", "limit": 1000000, "ttl": 60}]"#),
    site(#""feeds": []"#),
    site(#""ids": "permalink""#),
    site(#""ids": {"authority": "old.example.org"}"#),
    site(#""ids": {"scheme": "tag", "since": "2014-09-09"}"#),
    site(#""ids": {"scheme": "tag", "since": "2014"}"#),
    site(#""ids": {"scheme": "tag", "since": "2014", "authority": "a-b@c.example.org"}"#),
    site(#""ids": {"scheme": "uuid", "authority": "any name"}"#),
    site(#""posts": {"permalink": "/:year/:i_month/:title.html"}"#),
    site(#""posts": {"permalink": "/a:1/"}"#),
    site(inSite: #""timeZone": "Asia/Shanghai", "language": "zh-Hans""#),
    site(inSite: #""icon": "/icon.png", "logo": "https://example.com/logo.png""#),
    site(inSite: #""author": {"name": "A", "url": "/me", "email": "a@example.org"}"#),
  ])
  func `what is right passes`(text: String) {
    let reading = ConfigurationReading(text, zones: zones.zones)
    #expect(reading.messages == [])
    #expect(reading.configuration != nil)
  }

  @Test(arguments: [
    (
      #"{"format": "rss", "where": "tag:a ①xor tag:b"}"#, DiagnosticCode.invalidFilter,
      "found “xor”"
    ),
    (
      #"{"format": "rss", "where": "tag:\"é\" and ①lang"}"#, .invalidFilter,
      "“lang” is no condition"
    ),
    (
      #"{"format": "rss", "where": "tag:'\u00e9' and ①year:x"}"#, .invalidFilter,
      "“feeds[0].where”: “x” is no year"
    ),
    (#"{"format": "rss", "maxAge": ①"3m"}"#, .configurationValue, "expected a time such as “36h”"),
    (#"{"format": "rss", "sort": ①"random"}"#, .configurationValue, "expected one of “newest”"),
    (#"{"format": "rss", "each": ①"tags", "path": ":tag.xml"}"#, .configurationValue, "“tag”"),
    (#"{"format": "rss", "each": ①"tag"}"#, .missingKey, "expected a path with “:tag”"),
    (#"{"format": "rss", "each": "tag", "path": ①":year.xml"}"#, .invalidPattern, "with “:tag”"),
    (
      #"{"format": "rss", "path": ①":tag.xml"}"#, .invalidPattern,
      "only means something with “each”"
    ),
    (#"{"format": "rss", "only": ①["a"]}"#, .configurationValue, "means nothing without “each”"),
    (
      #"{"format": "rss", "archive": true, "maxAge": ①"1y"}"#, .configurationValue,
      "“feeds[0].maxAge” cannot be had together with “archive”"
    ),
    (#"{"format": "rss", "archive": true, "maxBytes": ①5000}"#, .configurationValue, "“archive”"),
    (
      #"{"format": "rss", "archive": true, "where": ①"not age>1y"}"#, .configurationValue,
      "“feeds[0].where” cannot be had together with “archive”"
    ),
    (#"{"format": "rss", "minimum": ①2}"#, .configurationValue, "means nothing without “each”"),
    (#"{"format": "rss", "keepDays": ①2}"#, .configurationValue, "nothing without “maxBytes”"),
  ])
  func `what a feed takes and makes is checked before anything is read`(
    feed: String,
    code: DiagnosticCode,
    message: String
  ) {
    expect(site("\"feeds\": [\(feed)]"), [code], saying: message)
  }
}

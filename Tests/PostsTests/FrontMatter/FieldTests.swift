import Diagnostics
import FeedModel
import Posts
import Testing

struct FieldTests {
  @Test(arguments: [
    ("title: A day", "A day"),
    ("title: \"A: day\"", "A: day"),
    ("title: 2024", "2024"),
    ("title: 1.10", "1.10"),
    ("title: no", "no"),
    ("title: True", "True"),
    ("title: ' a '", "a"),
    ("title: a &amp; <b>b</b>", "a &amp; <b>b</b>"),
    ("title: >\n  a\n  b", "a b"),
    ("title: 2025-02-19", "2025-02-19"),
    ("title: 12:30", "12:30"),
    ("title: 日本", "日本"),
  ])
  func `a title is the text that the author typed`(fields: String, title: String) {
    #expect(wellFormedPost(fields: fields)?.title?.value == title)
  }

  @Test(arguments: ["layout: post", "title:", "title: ''", "title: ~", "title: \"\\u3000 \""])
  func `a title may be missing or empty`(fields: String) throws {
    let post = try #require(wellFormedPost(fields: fields))
    #expect(post.title == nil)
  }

  @Test func `fields know where they stood`() {
    let post = wellFormedPost(fields: "é: 1\ntitle: a\nfrom:  \"b\"")
    #expect(post?.title?.position == SourcePosition(line: 3, column: 8))
    #expect(post?.original?.position == SourcePosition(line: 4, column: 8))
  }

  @Test(arguments: [
    ("date: 2025-01-02", 1_735_776_000),
    ("published: 2025-01-02", 1_735_776_000),
    ("date: 2025-01-02\npublished: 2020-01-01", 1_735_776_000),
    ("date:\npublished: 2025-01-02", 1_735_776_000),
    ("date: ''\npublished: \"2025-01-02\"", 1_735_776_000),
    ("title: a", 1_739_923_200),
    ("published: true", 1_739_923_200),
    ("published: no", 1_739_923_200),
    ("date: ~", 1_739_923_200),
  ])
  func `the date is the first of date, published and file name`(fields: String, seconds: Int) {
    #expect(wellFormedPost(fields: fields)?.published.secondsSinceEpoch == seconds)
  }

  @Test func `the author's offset is kept`() {
    #expect(wellFormedPost(fields: "date: 2025-01-02 03:04 +0530")?.published.offsetMinutes == 330)
  }

  @Test(arguments: ["updated", "last_modified_at", "modified", "lastmod"])
  func `four fields tell the last change`(key: String) {
    #expect(
      wellFormedPost(fields: "\(key): 2025-03-01")?.updated?.secondsSinceEpoch == 1_740_787_200
    )
  }

  @Test func `the first field that is there counts`() {
    let fields = """
      id: b
      guid: a
      url: d
      permalink: c
      description: f
      summary: e
      language: de
      lang: en
      canonical_url: i
      original_url: h
      source: https://example.org/g
      """
    let post = wellFormedPost(fields: fields)
    #expect(post?.guid?.value == "a")
    #expect(post?.link?.value == "c")
    #expect(post?.summary?.value == "e")
    #expect(post?.language?.value == "en")
    #expect(post?.original?.value == "https://example.org/g")
    #expect(post?.base?.value == "https://example.org/g")
  }

  @Test func `base goes before the origin, and a canonical address is no base`() {
    #expect(wellFormedPost(fields: "base: a\nfrom: b")?.base?.value == "a")
    #expect(wellFormedPost(fields: "base: a\nfrom: b")?.original?.value == "b")
    #expect(wellFormedPost(fields: "canonical_url: c")?.original?.value == "c")
    #expect(wellFormedPost(fields: "title: a\ncanonical_url: c").map { $0.base == nil } == true)
    #expect(wellFormedPost(fields: "source: A Paper").map { $0.base == nil } == true)
  }

  @Test func `a source that is a map is a feed, and no page that the post came from`() {
    let fields = """
      source:
        id: urn:ab:c
        title: There
        url: https://there.example/feed
        link: https://there.example/
        rights: © They
        updated: 2025-01-02T03:04:05Z
      original_url: https://there.example/1
      """
    let post = wellFormedPost(fields: fields)
    #expect(post?.source?.id?.value == "urn:ab:c")
    #expect(post?.source?.title?.value == "There")
    #expect(post?.source?.feed?.value == "https://there.example/feed")
    #expect(post?.source?.site?.value == "https://there.example/")
    #expect(post?.source?.rights?.value == "© They")
    #expect(post?.source?.updated?.rfc3339 == "2025-01-02T03:04:05Z")
    #expect(post?.original?.value == "https://there.example/1")
    #expect(post?.base?.value == "https://there.example/1")
    #expect(wellFormedPost(fields: "source: https://a.example/").map { $0.source == nil } == true)
    #expect(wellFormedPost(fields: "source: {name: x}").map { $0.source == nil } == true)
  }

  @Test func `the slug is the field's, else the file name's`() {
    #expect(wellFormedPost(fields: "slug: x")?.slug == "x")
    #expect(wellFormedPost(fields: "slug: 42")?.slug == "42")
    #expect(wellFormedPost(fields: "title: x")?.slug == "a")
  }

  @Test(arguments: [
    ("author: A", ["A"]),
    ("author: A, B & C", ["A, B & C"]),
    ("author: [A, B]", ["A", "B"]),
    ("authors:\n- A\n- name: B", ["A", "B"]),
    ("author: A\nauthors: [B]", ["A"]),
    ("author:\nauthors: B", ["B"]),
    ("author: {name: A}", ["A"]),
    ("author: 2024", ["2024"]),
    ("author: ''\nauthors: [~, B]", ["B"]),
    ("title: a", []),
  ])
  func `authors are a name, a map or a list`(fields: String, names: [String]) {
    #expect(wellFormedPost(fields: fields)?.authors.map(\.name) == names)
  }

  @Test func `an author may have an address and a page`() {
    let author = wellFormedPost(fields: "author: {name: A, email: a@b, uri: /a}")?.authors.first
    #expect(author?.email == "a@b")
    #expect(author?.url?.value == "/a")
  }

  @Test(arguments: [
    ("tags: [a, b]", ["a", "b"]),
    ("tags: a, b ,c", ["a", "b", "c"]),
    ("tags: a b", ["a b"]),
    ("tags: [a]\ncategories: [b, a]", ["b", "a"]),
    ("tag: a\ncategory: b", ["b", "a"]),
    ("tags: [1.10, no, 2024-01-01, True]", ["1.10", "no", "2024-01-01", "True"]),
    ("tags: [' a ', '', ~]", ["a"]),
    ("tags:\n- a, b", ["a, b"]),
    ("tags: 2024", ["2024"]),
    ("tags: ' , '", []),
    ("tags:", []),
    ("tags: []", []),
    ("tags: [A, a]", ["A", "a"]),
  ])
  func `categories are the distinct terms of four fields`(fields: String, terms: [String]) {
    #expect(wellFormedPost(fields: fields)?.categories.map(\.term) == terms)
  }

  @Test(arguments: [
    ("image: /a.png", "/a.png"),
    ("image: {path: /a.png}", "/a.png"),
    ("image: {url: b}", "b"),
    ("cover: c", "c"),
    ("thumbnail: d", "d"),
    ("image: ''\ncover: c", "c"),
    ("image: a\ncover: c", "a"),
  ])
  func `an image is a reference or a map`(fields: String, reference: String) {
    #expect(wellFormedPost(fields: fields)?.image?.reference.value == reference)
  }

  @Test func `an image may be described`() {
    #expect(wellFormedPost(fields: "image: {path: a, alt: A hill}")?.image?.alternative == "A hill")
  }

  @Test func `enclosures are references, maps and lists of them`() {
    let fields = """
      enclosure:
        - a.mp3
        - {url: b.mp3, type: audio/mpeg, length: 12, duration: "1:02:03"}
      video: {path: c.mp4, length: "7", duration: 12.5}
      """
    let enclosures = wellFormedPost(fields: fields)?.enclosures ?? []
    #expect(enclosures.map(\.reference.value) == ["a.mp3", "b.mp3", "c.mp4"])
    #expect(enclosures.map(\.type) == [nil, "audio/mpeg", nil])
    #expect(enclosures.map(\.length) == [nil, 12, 7])
    #expect(enclosures.map(\.duration) == [nil, 3723, 12])
  }

  @Test(arguments: [
    ("yes", true),
    ("true", true),
    ("True", true),
    ("\"on\"", true),
    ("no", false),
    ("false", false),
    ("off", false),
  ])
  func `truth has many words`(word: String, truth: Bool) {
    #expect(wellFormedPost(fields: "draft: \(word)")?.isDraft == truth)
    #expect(wellFormedPost(fields: "feed: \(word)")?.isInFeeds == truth)
    #expect(wellFormedPost(fields: "published: \(word)")?.isPublished == truth)
  }

  @Test(arguments: ["maybe", "1", "[true]", "tru"])
  func `a word that is no truth keeps a post out`(word: String) {
    #expect(readPost("---\ndraft: \(word)\n---\n").post?.isDraft == true)
    #expect(readPost("---\nfeed: \(word)\n---\n").post?.isInFeeds == false)
    let published = "---\ndate: 2025-01-01\npublished: \(word)\n---\n"
    #expect(readPost(published).post?.isPublished == false)
  }

  @Test(arguments: [
    ("{mode: summary}", ContentMode.summary), ("{mode: content}", .content),
    ("{mode: \" full \"}", .full),
    ("{excerpt_only: true}", .summary), ("{excerpt_only: false}", nil), ("{}", nil),
    ("{mode: null}", nil),
    ("true", nil),
  ])
  func `a post says how much of it feeds hold`(value: String, mode: ContentMode?) {
    let reading = readPost("---\ndate: 2025-01-01\nfeed: \(value)\n---\nText\n")
    #expect(reading.post?.mode == mode)
    #expect(reading.post?.isInFeeds == true)
    #expect(reading.diagnostics.items.isEmpty)
  }

  @Test(arguments: [
    ("\"<!-- end -->\"", "<!-- end -->"), ("\"\\n\\n\"", "\n\n"), ("\"\"", ""), ("1", "1"),
  ])
  func `a separator is the text as it stands`(value: String, separator: String) {
    #expect(wellFormedPost(fields: "excerpt_separator: \(value)")?.excerptSeparator == separator)
  }

  @Test func `a post is published unless it says otherwise`() {
    let post = wellFormedPost(fields: "published: 2025-01-02\nexpiryDate: 2026-01-01")
    #expect(post?.isDraft == false)
    #expect(post?.isInFeeds == true)
    #expect(post?.isPublished == true)
    #expect(post?.expires?.secondsSinceEpoch == 1_767_225_600)
  }

  @Test func `fields that feedgen does not know are fine`() {
    #expect(wellFormedPost(fields: "layout: post\ncomments: True\nx: {y: [z]}") != nil)
  }
}

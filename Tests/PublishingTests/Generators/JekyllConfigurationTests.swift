import Diagnostics
import Notation
import TestSupport
import Testing

@testable import Publishing

/// What of `_config.yml` becomes what of `config.json`.
@Suite struct JekyllConfigurationTests {
  private let folder: TemporaryFolder
  private let minimum = "url: https://example.org\ntimezone: UTC\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ yaml: String) throws -> (root: Value?, diagnostics: DiagnosticList) {
    try folder.write("_config.yml", yaml)
    var diagnostics = DiagnosticList()
    let foreign = try ForeignConfiguration.read(folder.path("_config.yml"), &diagnostics)
    return (foreign?.root, diagnostics)
  }

  /// A value of the configuration that a site without problems has, as JSON.
  private func json(_ yaml: String, _ path: String...) throws -> String? {
    let (root, diagnostics) = try read(minimum + yaml)
    #expect(diagnostics.items.map(\.message) == [])
    var value = root
    for key in path { value = Int(key).map { value?.array?[$0] } ?? value?[key] }
    guard let value else { return nil }
    var writer = JSONWriter(layout: .compact)
    writer.value(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `a site that says little has what Jekyll takes for granted`() throws {
    let posts = #""posts":{"dialect":"jekyll","directories":["."]}"#
    let feeds = #""feeds":[{"path":"feed.xml","format":"atom","limit":10}]"#
    #expect(
      try json("") == """
        {"site":{"title":"example.org","url":"https://example.org/","timeZone":"UTC"},\(posts),\
        "content":{"excerptSeparator":"\\n\\n"},\(feeds),"index":false,"output":"_site",\
        "ids":{"scheme":"jekyll","normalization":"nfc"}}
        """
    )
  }

  @Test(arguments: [
    ("title: Ada's -- \"site\"", "title", "\"Ada’s – “site”\""), ("name: N", "title", "\"N\""),
    ("title: T\nname: N", "title", "\"T\""), ("description: It's", "description", "\"It's\""),
    ("baseurl: /blog", "url", "\"https://example.org/blog/\""),
    ("baseurl: blog/", "url", "\"https://example.org/blog/\""),
    ("baseurl: /", "url", "\"https://example.org/\""), ("lang: zh_CN", "language", "\"zh-CN\""),
    ("author: Ada", "author", #"{"name":"Ada"}"#),
    (
      "author: {name: Ada, email: a@b.example, uri: /a, url: /b}", "author",
      #"{"name":"Ada","email":"a@b.example","url":"/a"}"#
    ),
    ("feed: {icon: /i.png}", "icon", "\"/i.png\""), ("feed: {logo: /l.png}", "logo", "\"/l.png\""),
    ("title: 1984", "title", "\"1984\""),
  ])
  func `what a site says of itself is taken over`(yaml: String, key: String, value: String) throws {
    #expect(try json(yaml, "site", key) == value)
  }

  @Test(arguments: [
    ("permalink: pretty", "permalink", "\"pretty\""),
    ("permalink: /x\ncollections: {posts: {permalink: /y/:title}}", "permalink", "\"/y/:title\""),
    ("future: true", "future", "true"), ("show_drafts: yes", "drafts", "true"),
    ("collections_dir: all", "directories", #"["all"]"#),
    ("source: src", "directories", #"["src"]"#),
    ("exclude: [a, b/, '*.tmp', ./c, ../d]", "exclude", #"["/a*","/b/","/**.tmp","/c*"]"#),
    ("collections_dir: all\nexclude: [all/x, y]", "exclude", #"["/x*"]"#),
    ("destination: public", "exclude", #"["/public*"]"#),
    (
      "feed: {collections: [r]}\ncollections: {r: {permalink: /r/:title, output: true}, s: {}}",
      "collections", #"[{"name":"r","permalink":"/r/:title"}]"#
    ),
    (
      "defaults: [{scope: {path: a, type: posts}, values: {x: 1}}]", "defaults",
      #"[{"path":"a","collection":"posts","values":{"x":1}}]"#
    ),
    (
      "defaults: [{scope: {path: '', type: pages}, values: {x: 1}}, {values: {y: [2]}}]",
      "defaults", #"[{"values":{"y":[2]}}]"#
    ),
    (
      "defaults: [{scope: {path: p, type: post}, values: {x: 1}}]", "defaults",
      #"[{"path":"p","collection":"posts","values":{"x":1}}]"#
    ),
  ])
  func `what a site says of its posts is taken over`(yaml: String, key: String, value: String)
    throws
  {
    #expect(try json(yaml, "posts", key) == value)
  }

  @Test(arguments: ["_data/authors.yml", "_data/authors.yaml", "_data/authors.json"])
  func `the data file of the authors is named`(name: String) throws {
    try folder.write(name, "{}")
    #expect(try json("", "posts", "people") == "\"\(name)\"")
  }

  @Test func `a folder of authors is named`() throws {
    try folder.makeFolder("info/authors")
    #expect(try json("data_dir: info", "posts", "people") == "\"info/authors\"")
  }

  @Test(arguments: [
    ("feed: {excerpt_only: true}\nexcerpt_separator: ''", #"{"mode":"summary"}"#),
    ("excerpt_separator: <!--more-->", #"{"excerptSeparator":"<!--more-->"}"#),
  ])
  func `how much of a post there is follows`(yaml: String, value: String) throws {
    #expect(try json(yaml, "content") == value)
  }

  @Test(arguments: [
    ("feed: {path: /a/b.xml, posts_limit: 3}", 0, #"{"path":"a/b.xml","format":"atom","limit":3}"#),
    (
      "title: T\nfeed: {categories: [big NEWS]}", 1,
      #"{"path":"feed/big NEWS.xml","format":"atom","limit":10,"title":"T | Big news","where":"category:'big NEWS'"}"#
    ),
    (
      "feed: {categories: [\"it's\"]}", 1,
      #"{"path":"feed/it's.xml","format":"atom","limit":10,"title":"example.org | It's","where":"category:\"it's\""}"#
    ),
    (
      "title: T\nfeed: {collections: [r]}", 1,
      #"{"path":"feed/r.xml","format":"atom","limit":10,"title":"T | R","collection":"r"}"#
    ),
    (
      "title: T\nfeed: {collections: {r: {path: /r.xml, categories: [x]}}}", 1,
      #"{"path":"r.xml","format":"atom","limit":10,"title":"T | R","collection":"r"}"#
    ),
    (
      "title: T\nfeed: {collections: {r: {categories: [x]}}}", 2,
      #"{"path":"feed/r/x.xml","format":"atom","limit":10,"title":"T | R | X","collection":"r","where":"category:'x'"}"#
    ),
    (
      "feed: {path: /p.xml, collections: {posts: {path: /q.xml}}}", 0,
      #"{"path":"q.xml","format":"atom","limit":10}"#
    ),
    (
      "feed: {tags: true}", 1,
      #"{"path":"feed/by_tag/:tag.xml","format":"atom","limit":10,"title":"example.org","each":"tag","spelling":"exact"}"#
    ),
    (
      "feed: {tags: {path: /t/, only: [a], except: [b]}}", 1,
      #"{"path":"t/:tag.xml","format":"atom","limit":10,"title":"example.org","each":"tag","spelling":"exact","only":["a"],"except":["b"]}"#
    ),
  ])
  func `feeds are those of jekyll-feed`(yaml: String, index: Int, value: String) throws {
    #expect(try json(yaml, "feeds", String(index)) == value)
  }

  @Test func `keys of feedgen go before`() throws {
    let yaml = "permalink: none\nfeedgen: {ids: {normalization: nfkc}, deletions: {keepDays: 1}}\n"
    #expect(try json(yaml, "ids") == #"{"normalization":"nfkc","scheme":"jekyll"}"#)
    #expect(try json(yaml, "deletions") == #"{"keepDays":1}"#)
    #expect(try json(yaml, "posts", "permalink") == "\"none\"")
  }

  @Test func `the host of a site that says no URL is that of GitHub Pages`() throws {
    try folder.write("CNAME", "blog.example.org\n")
    let (root, diagnostics) = try read("baseurl: /x\ntimezone: UTC\n")
    #expect(root?["site"]?["url"]?.text == "https://blog.example.org/x/")
    #expect(diagnostics.items.isEmpty)
  }

  @Test(arguments: ["title: T\n", "url: ''\n", ""])
  func `a site without a URL is refused`(yaml: String) throws {
    let (root, diagnostics) = try read(yaml + "timezone: UTC\n")
    #expect(root == nil)
    #expect(diagnostics.items.map(\.code) == [.missingKey])
    #expect(diagnostics.items.first?.remedy.contains("--site-url") == true)
  }

  @Test func `every problem is told at once`() throws {
    let diagnostics = try read("title: [T]\nfuture: maybe\nfeed: {path: []}\n").diagnostics
    #expect(
      diagnostics.items.map(\.code).sorted { $0.name < $1.name } == [
        .assumedTimeZone, .configurationType, .configurationType, .configurationType, .missingKey,
      ]
    )
  }

  @Test func `a zone that is not said is told`() throws {
    let (root, diagnostics) = try read("url: https://example.org\n")
    #expect(root?["site"]?["timeZone"] == nil)
    #expect(diagnostics.items.map(\.code) == [.assumedTimeZone])
  }

  @Test(arguments: [
    ("title: [a]", 3, 8), ("future: maybe", 3, 9), ("feed: {path: {}}", 3, 14),
    ("exclude: a", 3, 10),
    ("feed: {categories: news}", 3, 20), ("defaults: {}", 3, 11), ("feedgen: 1", 3, 10),
    ("feed: {tags: {only: x}}", 3, 21),
  ])
  func `a value of another type is told with its place`(yaml: String, line: Int, column: Int) throws
  {
    let (root, diagnostics) = try read(minimum + yaml)
    #expect(root == nil)
    #expect(diagnostics.items.map(\.code) == [.configurationType])
    #expect(diagnostics.items.first?.position == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    "limit_posts: 5", "unpublished: true", "markdown_ext: md,txt", "lang: 'no language'",
    "author: {email: a@b.example}", "defaults: [1]", "feed: {categories: ['a\"''b']}",
  ])
  func `what cannot be followed is told, and the rest is`(yaml: String) throws {
    let (root, diagnostics) = try read(minimum + yaml)
    #expect(root != nil)
    #expect(diagnostics.items.map(\.code) == [.unsupportedSetting])
  }

  @Test(arguments: [
    "plugins: [jekyll-feed]\ntheme: minima\nsass: {style: compressed}", "limit_posts: 0",
    "markdown_ext: 'md, .markdown'", "feed: {disable_in_development: true}", "feed: {tags: false}",
  ])
  func `what means nothing for feeds is passed over`(yaml: String) throws {
    #expect(try json(yaml, "output") == "\"_site\"")
  }

  @Test(arguments: ["- a list\n", "a: [\n", "a: 1\na: 2\n"])
  func `a file that is no map of settings is refused`(yaml: String) throws {
    let (root, diagnostics) = try read(yaml)
    #expect(root == nil)
    #expect(diagnostics.hasErrors)
  }
}

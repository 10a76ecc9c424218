import Diagnostics
import FeedModel
import FileSystem
import Posts
import TestSupport
import Testing

@testable import Publishing

/// Posts as records: all of a post comes back, and a damaged record is none.
@Suite struct PostRecordTests {
  private static let rich = """
    title: "一 & “two”"
    date: 2025-01-02T03:04:05+08:00
    updated: 2025-02-03
    guid: urn:example:1
    permalink: /a/
    from: https://example.com/x
    base: https://example.com/y/
    source: {id: "urn:feed:1", title: F, url: /f.xml, link: /, rights: R, updated: 2025-01-01}
    slug: word
    authors: [{name: A, email: a@example.org, url: /a}, B]
    categories: [one, 二]
    tags: [three]
    summary: In short.
    excerpt_separator: "<!--x-->"
    image: {path: /a.png, alt: "What it shows"}
    enclosure: {url: /a.mp3, type: audio/mpeg, length: 12, duration: 34}
    lang: zh-Hans
    expiryDate: 2030-01-01
    draft: true
    feed: summary
    """

  private func reading(_ frontMatter: String) throws -> PostReading {
    var reading = PostReading()
    reading.post = try sampleLoadedPost(frontMatter, path: "b/2025-01-02-\u{8}日本.html")
    reading.diagnostics.append(
      Diagnostic(
        .invalidDate,
        file: "posts/a.md",
        position: SourcePosition(line: 3, column: 7),
        "found “x”",
        remedy: "write another",
        sourceLine: "date: x"
      )
    )
    reading.diagnostics.append(Diagnostic(.emptyFeed, "without a place"))
    return reading
  }

  @Test(arguments: [rich, "title: T\ndate: 2025-01-01"])
  func `all of a post comes back`(frontMatter: String) throws {
    let reading = try reading(frontMatter)
    let post = try #require(reading.post)
    let record = reading.record(at: post.location)
    let read = try #require(PostReading(reading: record, at: post.location))
    #expect(read.diagnostics.items == reading.diagnostics.items)
    var (before, after) = ("", "")
    dump(reading.post?.post, to: &before)
    dump(read.post?.post, to: &after)
    #expect(before == after)
    (before, after) = ("", "")
    dump(reading.post?.links, to: &before)
    dump(read.post?.links, to: &after)
    #expect(before == after)
    #expect(read.post?.fingerprint == post.fingerprint)
    #expect(read.post?.path == post.path)
  }

  @Test func `a post that cannot be published comes back as none`() throws {
    var reading = try reading(Self.rich)
    let location = try #require(reading.post?.location)
    reading.post = nil
    let read = try #require(PostReading(reading: reading.record(at: location), at: location))
    #expect(read.post == nil)
    #expect(read.diagnostics.items.count == 2)
  }

  @Test func `a record is of one state of one file`() throws {
    let reading = try reading(Self.rich)
    let location = try #require(reading.post?.location)
    let record = reading.record(at: location)
    let other = PostLocation(
      prefix: location.prefix,
      path: "elsewhere.html",
      status: location.status
    )
    #expect(PostReading(reading: record, at: other) == nil)
    let changed = PostLocation(
      prefix: location.prefix,
      path: location.path,
      status: try FileStatus(ofPath: "/dev/null")
    )
    #expect(PostReading(reading: record, at: changed) == nil)
  }

  @Test func `a damaged record is none, wherever the damage is`() throws {
    let reading = try reading(Self.rich)
    let location = try #require(reading.post?.location)
    let record = reading.record(at: location)
    for index in record.indices {
      var damaged = record
      damaged[index] ^= 0x41
      #expect(PostReading(reading: damaged, at: location) == nil, "at \(index)")
      #expect(PostReading(reading: Array(record[..<index]), at: location) == nil, "up to \(index)")
    }
  }

  @Test func `a whole record that nobody wrote gives a post of which only the outline is known`()
    throws
  {
    let reading = try reading("title: T\ndate: 2025-01-01")
    let post = try #require(reading.post)
    let record = reading.record(at: post.location).dropLast(16)
    let cut = RecordSeal.sealed(Array(record.dropLast(9)))
    let read = try #require(PostReading(reading: cut, at: post.location)?.post)
    #expect(read.outline == post.outline)
    #expect(read.post.path == post.post.path)
    #expect(read.post.title == nil)
    #expect(read.fingerprint != post.fingerprint)
  }

  @Test func `bytes that are no record are refused, whatever they are`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var record = RecordReader(bytes)
      _ = try? Post(path: "a.md", reading: &record)
      var problems = RecordReader(bytes)
      _ = try? problems.problems()
    }
  }
}

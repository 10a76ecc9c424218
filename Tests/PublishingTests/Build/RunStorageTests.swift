import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import TestSupport
import Testing

@testable import Publishing

/// Runs whose contents and documents do not stay in memory.
@Suite struct RunStorageTests {
  private let feeds = [
    "rss.xml", "atom.xml", "feed.json", "archived.xml", "archived-archive-1.xml",
  ]

  private func blog(jobs: Int) throws -> TemporarySite {
    var site = try TemporarySite(
      site(
        #"""
        "index": false, "content": {"header": "<p>Of {title}</p>"}, "feeds": [
          {"path": "rss.xml", "format": "rss"}, {"path": "atom.xml", "format": "atom"},
          {"path": "feed.json", "format": "json"},
          {"path": "archived.xml", "format": "atom", "limit": 3, "archive": true}]
        """#
      )
    )
    site.options.jobs = jobs
    for number in 10...27 {
      let text = String(repeating: "字 & text \(number)\n\n", count: number * 20)
      let body = number == 20 ? "An image: ![x](x.png)\n" + text : text
      try site.post("\(number).md", date: "2025-01-\(number)T00:00:00Z", body: body)
    }
    return site
  }

  private func built(
    _ limits: RunStorage.Limits,
    jobs: Int
  ) throws -> (files: [String?], said: [String]) {
    let site = try blog(jobs: jobs)
    var diagnostics = DiagnosticList()
    var build = Build(site.options, now: try moment(site.now))
    build.limits = limits
    _ = try build.run(&diagnostics)
    let files = feeds.map { site.folder.text("feeds/\($0)") }
    return (files, diagnostics.items.map { "\($0.code) \($0.message)" })
  }

  @Test(arguments: [1, 3])
  func `feeds are the same whatever may stay in memory`(jobs: Int) throws {
    let (files, said) = try built(RunStorage.Limits(), jobs: jobs)
    #expect(files.allSatisfy { ($0?.utf8.count ?? 0) > 10_000 })
    for limits in [
      RunStorage.Limits(kept: 0), RunStorage.Limits(kept: 20_000, document: 20_000),
      RunStorage.Limits(kept: 0, document: 0),
    ] {
      let (same, saidToo) = try built(limits, jobs: jobs)
      #expect(same == files)
      #expect(saidToo == said)
    }
  }

  @Test(arguments: FeedFormat.allCases)
  func `an entry that does not pass is left out of a feed that is streamed, too`(
    format: FeedFormat
  ) throws {
    var entries = try (1...5).map { try sampleEntry($0) }
    entries[2].id = format == .atom ? "no IRI" : ""
    let settings = FeedSettings(path: "feed", format: format)
    let feed = try sampleFeed(entries, settings)
    let drafts = [RunStorage.Limits(), RunStorage.Limits(kept: 0, document: 0)].map { limits in
      FeedWriting(now: .epoch, posts: PostSettings(), files: ["": "c.md"], RunStorage(limits))
        .written(feed, settings, path: "feed")
    }
    #expect(drafts[0].feed.entries.map(\.id) == drafts[1].feed.entries.map(\.id))
    #expect(drafts[0].bytes.array == drafts[1].bytes.array)
    #expect(drafts[0].remarks.faults == drafts[1].remarks.faults)
    #expect(drafts[0].isSound == drafts[1].isSound)
    if format == .atom { #expect(drafts[1].feed.entries.count == 4) }
  }
}

import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// How the entries of a feed are divided, entry by entry.
@Suite struct ArchivePagingTests {
  private func entry(
    _ post: Int,
    published: Int,
    updated: Int? = nil,
    place: ArchivePlace? = nil
  ) throws -> ArchivePaging.Candidate {
    ArchivePaging.Candidate(
      post: post,
      published: try #require(Timestamp(secondsSinceEpoch: published)),
      updated: try #require(Timestamp(secondsSinceEpoch: updated ?? published)),
      place: place
    )
  }

  @Test func `what fits stays`() throws {
    let entries = try (0..<4).map { try entry($0, published: 100 - $0) }
    let paging = ArchivePaging(entries, archives: 0, limit: 4)
    #expect(paging.current == [0, 1, 2, 3])
    #expect(paging.archives.isEmpty)
    #expect(paging.moved.isEmpty)
  }

  @Test func `one more than fits sends half of the limit away, the oldest`() throws {
    let entries = try (0..<5).map { try entry($0, published: 100 - $0) }
    let paging = ArchivePaging(entries, archives: 0, limit: 4)
    #expect(paging.current == [0, 1, 2])
    #expect(paging.archives == [[3, 4]])
    #expect(paging.moved.keys.sorted() == [3, 4])
  }

  @Test(arguments: 1...7)
  func `no limit is exceeded, and no document but the feed is short`(limit: Int) throws {
    for count in 0..<40 {
      let entries = try (0..<count).map { try entry($0, published: 100 - $0) }
      let paging = ArchivePaging(entries, archives: 0, limit: limit)
      #expect(paging.current.count <= limit)
      #expect(paging.archives.allSatisfy { $0.count == ArchivePaging.size(limit) })
      #expect((paging.current + paging.archives.flatMap { $0 }).sorted() == Array(0..<count))
    }
  }

  @Test func `an entry that was changed since is in both, one that was not is not`() throws {
    let first = ArchivePlace(number: 1, updated: nil)
    let second = ArchivePlace(number: 1, updated: Timestamp(secondsSinceEpoch: 60))
    let entries = [
      try entry(0, published: 90),
      try entry(1, published: 50, updated: 60, place: first),
      try entry(2, published: 40, updated: 60, place: second),
      try entry(3, published: 30, place: first),
    ]
    let paging = ArchivePaging(entries, archives: 1, limit: 10)
    #expect(paging.current == [0, 1])
    #expect(paging.archives == [[1, 2, 3]])
  }

  @Test func `without a limit nothing moves`() throws {
    let entries = try (0..<50).map { try entry($0, published: 100 - $0) }
    let paging = ArchivePaging(entries, archives: 2, limit: nil)
    #expect(paging.current.count == 50)
    #expect(paging.archives == [[], []])
  }

  @Test func `paths of archives are told from others`() {
    #expect(ArchivePath(of: "a/atom.xml").path(12) == "a/atom-archive-12.xml")
    #expect(ArchivePath(of: "a.b/feed").path(1) == "a.b/feed-archive-1")
    for path in ["x-archive-1.xml", "a/x-archive-007.json", "x-archive-1"] {
      #expect(ArchivePath.isLikeArchive(path), "\(path)")
    }
    for path in ["x-archive-.xml", "archive-1.xml", "x-archive-1a.xml", "x.xml", "x-1.xml"] {
      #expect(!ArchivePath.isLikeArchive(path), "\(path)")
    }
  }

  @Test func `the later of two places stays`() {
    let early = ArchivePlace(number: 2, updated: Timestamp(secondsSinceEpoch: 5))
    let late = ArchivePlace(number: 3, updated: nil)
    #expect(early.joined(with: late) == late)
    #expect(late.joined(with: early) == late)
    let plain = ArchivePlace(number: 2, updated: nil)
    #expect(plain.joined(with: early) == early)
    #expect(early.joined(with: plain) == early)
  }
}

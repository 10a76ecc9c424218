import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// A site that authors work on at random: whatever they do, no post gets another id and no two get one.
@Suite struct IdentityPropertyTests {
  /// A post by what stays the same through its life.
  private struct Life {
    var path: String
    var title: String
    var text: Int
    var isThere = true
    var id: String?
  }

  private struct Site {
    var lives: [Life] = []
    var random: SeededRandom
    var count = 0

    mutating func number() -> Int {
      count += 1
      return count
    }

    /// Something that an author does between two runs, to one post.
    mutating func work() {
      let present = lives.indices.filter { lives[$0].isThere }
      guard let index = present.randomElement(using: &random), present.count > 2 else {
        return write()
      }
      switch Int.random(in: 0..<7, using: &random) {
      case 0, 1: write()
      case 2: lives[index].text = number()
      case 3: lives[index].title = "title \(number())"
      case 4: lives[index].path = "moved/\(number()).md"
      case 5: lives[index].isThere = false
      default: copy(index)
      }
      if Bool.random(using: &random) { bringBack() }
    }

    private mutating func write() {
      let number = number()
      lives.append(Life(path: "\(number).md", title: "title \(number)", text: number))
    }

    private mutating func copy(_ index: Int) {
      var copy = lives[index]
      copy.path = "copy/\(number()).md"
      copy.id = nil
      lives.append(copy)
    }

    private mutating func bringBack() {
      guard let gone = lives.indices.filter({ !lives[$0].isThere }).randomElement(using: &random)
      else { return }
      lives[gone].isThere = true
    }

    func subjects() throws -> [IdentitySubject] {
      try lives.filter(\.isThere).map {
        try .sample($0.path, title: $0.title, seconds: 1, fingerprint: "\($0.title) \($0.text)")
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `no post gets another id, and no two posts get one`(seed: UInt64) throws {
    var site = Site(random: SeededRandom(seed: seed))
    var ledger = Ledger()
    for _ in 0..<300 {
      site.work()
      let resolution = try IdentityResolution(try site.subjects(), ledger)
      #expect(resolution.conflicts == [])
      for index in site.lives.indices where site.lives[index].isThere {
        let id = try #require(resolution.ids[site.lives[index].path])
        if let before = site.lives[index].id { try #require(before == id) }
        site.lives[index].id = id
      }
      try #require(Set(resolution.ids.values).count == resolution.ids.count)
      var problems = DiagnosticList()
      let file = SourceFile(path: "ledger", bytes: LedgerWriter(ledger: resolution.ledger).bytes)
      ledger = LedgerReader(file: file).ledger(&problems)
      try #require(ledger == resolution.ledger)
    }
  }
}

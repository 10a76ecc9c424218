import FeedModel
import TestSupport

@testable import Publishing

/// A site on a branch of its repository that authors work on at random, and its ledger.
struct AuthoredBranch {
  /// A post by what stays the same through its life.
  struct Life: Equatable {
    var path: String
    var title: String
    var text: String
    var from: String?
    var seconds: Int
    var isThere = true
    var isBroken = false
    /// The id that its readers know.
    var id: String?

    /// What of the post decides its id; its link does not.
    func subject(at link: AbsoluteURL) -> IdentitySubject {
      IdentitySubject(
        path: PostPath(path),
        guid: nil,
        from: from,
        title: title,
        published: Timestamp(secondsSinceEpoch: seconds) ?? .epoch,
        fingerprint: "\(title) \(text)",
        link: link
      )
    }
  }

  private(set) var lives: [Life] = []
  private(set) var ledger = Ledger()
  private var random: SeededRandom

  /// What the names of this branch begin with, so that two branches invent different ones.
  private let name: String
  private var count = 0
  private var link: AbsoluteURL?

  /// More posts than these are not there at once.
  private static let manyPosts = 16

  /// Begins with nothing.
  init(_ name: String, seed: UInt64) {
    self.name = name
    random = SeededRandom(seed: seed)
  }

  /// The same site on another branch, with its own fortune.
  func branch(_ name: String, seed: UInt64) -> AuthoredBranch {
    var branch = AuthoredBranch(name, seed: seed)
    branch.lives = lives
    branch.ledger = ledger
    return branch
  }

  /// Something that an author does between two runs, to one post.
  mutating func work() {
    let present = lives.indices.filter { lives[$0].isThere }
    guard let index = present.randomElement(using: &random), present.count > 3 else {
      return write()
    }
    if present.count > Self.manyPosts { return lives[index].isThere = false }
    // What was broken is mended before anything else is done to it: nothing tells what it was otherwise.
    if lives[index].isBroken { return lives[index].isBroken = false }
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: write()
    case 2: lives[index].text = fresh("text")
    case 3: lives[index].title = fresh("title")
    case 4: lives[index].seconds -= Int.random(in: 1..<1_000, using: &random)
    case 5, 6: lives[index].path = fresh("moved")
    case 7: moveAndEdit(index)
    case 8: lives[index].isThere = false
    case 9: lives[index].isBroken = true
    case 10: copy(index)
    default: bringBack()
    }
  }

  private mutating func write() {
    lives.append(
      Life(
        path: fresh("post"),
        title: fresh("title"),
        text: fresh("text"),
        from: Bool.random(using: &random) ? "https://x.org/" + fresh("from") : nil,
        seconds: Int.random(in: 0..<1_000_000, using: &random)
      )
    )
  }

  /// A post that moves and is edited at once is known by where it came from, or by date and title.
  private mutating func moveAndEdit(_ index: Int) {
    lives[index].path = fresh("moved")
    lives[index].text = fresh("text")
  }

  private mutating func copy(_ index: Int) {
    var copy = lives[index]
    copy.path = fresh("copy")
    copy.id = nil
    lives.append(copy)
  }

  private mutating func bringBack() {
    let gone = lives.indices.filter { !lives[$0].isThere }
    guard let index = gone.randomElement(using: &random) else { return }
    lives[index].isThere = true
    lives[index].isBroken = false
  }

  private mutating func fresh(_ word: String) -> String {
    count += 1
    return "\(name)/\(word)-\(count)"
  }

  /// A run: the ids of the posts that can be read.
  mutating func run() throws -> IdentityResolution {
    let there = lives.filter(\.isThere)
    let link = try link ?? url("https://example.org/")
    self.link = link
    let resolution = IdentityResolution(
      of: there.filter { !$0.isBroken }.map { $0.subject(at: link) }.sorted { $0.path < $1.path },
      presentPaths: Set(there.map { PostPath($0.path) }),
      ledger: ledger,
      mint: IDMint(settings: IdentitySettings(siteURL: link))
    )
    ledger = resolution.ledger
    let present = Set(there.map { PostPath($0.path) })
    for path in ledger.entries.keys {
      ledger.setDeletion(of: path, to: present.contains(path) ? nil : .epoch)
    }
    return resolution
  }

  /// Takes note of the ids that readers know now; the posts whose readers knew another one.
  mutating func publish(_ resolution: IdentityResolution) -> [String] {
    var changed: [String] = []
    for index in lives.indices where lives[index].isThere && !lives[index].isBroken {
      let id = resolution.ids[PostPath(lives[index].path)]
      if id == nil || lives[index].id ?? id != id { changed.append(lives[index].path) }
      lives[index].id = id
    }
    return changed
  }

  /// The site with what two branches made of it, each post as the branch has it that changed it, and the ledger that a text is.
  mutating func merge(_ one: AuthoredBranch, _ other: AuthoredBranch, ledger: Ledger) {
    for index in lives.indices {
      let (base, left, right) = (lives[index], one.lives[index], other.lives[index])
      func merged<Value: Equatable>(_ field: KeyPath<Life, Value>) -> Value {
        left[keyPath: field] == base[keyPath: field] ? right[keyPath: field] : left[keyPath: field]
      }
      lives[index] = Life(
        path: merged(\.path),
        title: merged(\.title),
        text: merged(\.text),
        from: base.from,
        seconds: merged(\.seconds),
        isThere: merged(\.isThere),
        isBroken: merged(\.isBroken),
        id: left.id ?? right.id
      )
    }
    lives += one.lives[lives.count...] + other.lives[lives.count...]
    self.ledger = ledger
  }
}

import Concurrency
import Diagnostics
import Posts

/// The ids of a site's posts.
struct PostIdentities {
  private let claims: PathClaims

  /// The ids of posts that are where they were, or else what was settled.
  private let unmoved: UnmovedIdentities?
  private let resolution: IdentityResolution?

  /// The posts that have an id, in the order of their paths.
  let posts: [LoadedPost]

  /// The ledger with every post as it is now.
  let ledger: Ledger

  /// Whether every entry of the ledger is known to be of one of the posts.
  var coverLedger: Bool { unmoved?.coverLedger ?? false }

  /// How many posts lost their id to another one.
  var conflictCount: Int { (resolution?.conflicts.count ?? 0) + claims.losers.count }

  /// Gives ids to the posts of a collection; problems go to the list.
  init(
    of collection: PostCollection,
    ledger: Ledger,
    mint: IDMint,
    _ parallel: ParallelMap,
    _ diagnostics: inout DiagnosticList
  ) {
    let claims = PathClaims(
      among: collection.posts,
      areDistinct: collection.isPlain,
      ledger: ledger
    )
    self.claims = claims
    let unmoved = UnmovedIdentities(of: claims.posts, ledger: ledger, mint: mint, parallel)
    if let unmoved {
      resolution = nil
      self.ledger = unmoved.ledger
      posts = claims.posts
    } else {
      let resolution = IdentityResolution(
        of: claims.posts.map(\.identity),
        presentPaths: collection.paths,
        ledger: ledger,
        mint: mint
      )
      self.resolution = resolution
      self.ledger = resolution.ledger
      posts =
        resolution.conflicts.isEmpty
        ? claims.posts : claims.posts.filter { resolution.ids[$0.path] != nil }
    }
    self.unmoved = unmoved
    report(claims.posts, &diagnostics)
  }

  /// The id of a post among ``posts``.
  func id(of post: LoadedPost) -> String {
    guard let resolution else { return ledger.entries[post.path]?.id ?? "" }
    return resolution.ids[post.path] ?? ""
  }

  /// What the ledger knew of a post before the run.
  func known(of post: LoadedPost) -> LedgerEntry? {
    guard let resolution else { return unmoved?.known.entries[post.path] }
    return resolution.known[post.path]
  }

  private func report(_ posts: [LoadedPost], _ diagnostics: inout DiagnosticList) {
    for post in posts {
      guard post.outline.hasGUID, let field = post.post.guid, post.guid == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .idNotIRI,
          file: post.location.filePath,
          position: field.position,
          "“\(field.value)” is no absolute IRI; the entry has another id"
        )
      )
    }
    reportPathClaims(&diagnostics)
    if let resolution { report(resolution, among: posts, &diagnostics) }
  }

  /// Posts below several folders whose paths there are the same.
  private func reportPathClaims(_ diagnostics: inout DiagnosticList) {
    for (post, holder) in claims.losers {
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          file: post.location.filePath,
          "has the path of “\(holder.location.filePath)” below its posts directory, and so its id"
        )
      )
    }
  }

  /// Posts whose front matter claims the id of another one.
  private func report(
    _ resolution: IdentityResolution,
    among posts: [LoadedPost],
    _ diagnostics: inout DiagnosticList
  ) {
    guard !resolution.substitutes.isEmpty || !resolution.conflicts.isEmpty else { return }
    let byPath = Dictionary(posts.map { ($0.path, $0) }) { first, _ in first }
    for substitute in resolution.substitutes {
      let post = byPath[substitute.loser]
      let holder = byPath[substitute.holder]?.location.filePath ?? substitute.holder.text
      diagnostics.append(
        Diagnostic(
          .sharedID,
          file: post?.location.filePath ?? substitute.loser.text,
          "is given the id “\(substitute.id)” of “\(holder)”; it has another one"
        )
      )
    }
    for conflict in resolution.conflicts {
      let loser = byPath[conflict.loser]
      let holder = byPath[conflict.holder]?.location.filePath ?? conflict.holder.text
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          file: loser?.location.filePath ?? conflict.loser.text,
          position: loser?.post.guid?.position,
          "claims the id “\(conflict.id)”, which belongs to “\(holder)”"
        )
      )
    }
  }
}

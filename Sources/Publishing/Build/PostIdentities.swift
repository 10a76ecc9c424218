import Diagnostics
import Posts

/// The ids of a site's posts.
struct PostIdentities {
  private let resolution: IdentityResolution

  /// The posts that have an id, in the order of their paths.
  let posts: [LoadedPost]

  /// The ledger with every post as it is now.
  var ledger: Ledger { resolution.ledger }

  /// How many posts lost their id to another one.
  var conflictCount: Int { resolution.conflicts.count }

  /// Gives ids to the posts of a collection; problems go to the list.
  init(
    of collection: PostCollection,
    ledger: Ledger,
    mint: IDMint,
    _ diagnostics: inout DiagnosticList
  ) {
    let resolution = IdentityResolution(
      of: collection.posts.map(\.identity),
      presentPaths: Set(collection.locations.map(\.path)),
      ledger: ledger,
      mint: mint
    )
    self.resolution = resolution
    posts = collection.posts.filter { resolution.ids[$0.post.path] != nil }
    report(collection.posts, &diagnostics)
  }

  /// The id of a post among ``posts``.
  func id(of post: LoadedPost) -> String {
    resolution.ids[post.post.path] ?? ""
  }

  private func report(_ posts: [LoadedPost], _ diagnostics: inout DiagnosticList) {
    for post in posts {
      guard let field = post.post.guid, post.identity.guid == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .idNotIRI,
          file: post.location.filePath,
          position: field.position,
          "“\(field.value)” is no absolute IRI; the entry has another id"
        )
      )
    }
    let files = Dictionary(posts.map { ($0.post.path, $0.location.filePath) }) { first, _ in first }
    let claims = Dictionary(posts.map { ($0.post.path, $0.post.guid?.position) }) { first, _ in
      first
    }
    for conflict in resolution.conflicts {
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          file: files[conflict.loser] ?? conflict.loser,
          position: claims[conflict.loser] ?? nil,
          "claims the id “\(conflict.id)”, which belongs to “\(files[conflict.holder] ?? conflict.holder)”"
        )
      )
    }
  }
}

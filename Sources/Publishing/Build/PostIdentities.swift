import Diagnostics
import Posts

/// The ids of a site's posts.
struct PostIdentities {
  private let resolution: IdentityResolution
  private let namesakes: [LoadedPost]

  /// The posts that have an id, in the order of their paths.
  let posts: [LoadedPost]

  /// The ledger with every post as it is now.
  var ledger: Ledger { resolution.ledger }

  /// How many posts lost their id to another one.
  var conflictCount: Int { resolution.conflicts.count + namesakes.count }

  /// Gives ids to the posts of a collection; problems go to the list.
  init(
    of collection: PostCollection,
    ledger: Ledger,
    mint: IDMint,
    _ diagnostics: inout DiagnosticList
  ) {
    let holders = Self.holders(of: collection.posts)
    let candidates = collection.posts.filter { holders[$0.post.path]?.location == $0.location }
    namesakes = collection.posts.filter { holders[$0.post.path]?.location != $0.location }
    let resolution = IdentityResolution(
      of: candidates.map(\.identity),
      presentPaths: Set(collection.locations.map(\.path)),
      ledger: ledger,
      mint: mint
    )
    self.resolution = resolution
    posts = candidates.filter { resolution.ids[$0.post.path] != nil }
    report(candidates, &diagnostics)
    for post in namesakes {
      guard let holder = holders[post.post.path] else { continue }
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          file: post.location.filePath,
          "has the same path below its folder as “\(holder.location.filePath)”, and so the same id"
        )
      )
    }
  }

  /// The id of a post among ``posts``.
  func id(of post: LoadedPost) -> String {
    resolution.ids[post.post.path] ?? ""
  }

  /// The post that has a path: of several, below several folders, the one that was published first.
  private static func holders(of posts: [LoadedPost]) -> [String: LoadedPost] {
    Dictionary(posts.map { ($0.post.path, $0) }) { first, second in
      second.post.published < first.post.published ? second : first
    }
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

/// Two posts that claim one id.
struct IdentityConflict: Hashable, Sendable {
  /// The id.
  let id: String

  /// The path of the post that does not get it.
  let loser: PostPath

  /// The path of the post that has it.
  let holder: PostPath
}

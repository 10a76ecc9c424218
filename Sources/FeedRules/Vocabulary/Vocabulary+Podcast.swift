/// The podcast namespace of the Podcast Index.
extension Vocabulary {
  /// What a show and an episode may have; values are the namespace's own and are not judged.
  static let podcast = ExtensionTable(
    [
      "guid", "locked", "trailer", "medium", "publisher", "podping", "updateFrequency",
      "remoteItem",
    ].map {
      ExtensionShape($0, .heads, .many, .unjudged)
    }
      + [
        "person", "location", "funding", "value", "license", "images", "image", "txt", "block",
        "chat",
        "liveItem", "podroll", "contentLink",
      ].map { ExtensionShape($0, [.heads, .entries], .many, .unjudged) }
      + [
        "transcript", "chapters", "soundbite", "season", "episode", "alternateEnclosure",
        "socialInteract", "integrity",
      ].map { ExtensionShape($0, .entries, .many, .unjudged) }
  )
}

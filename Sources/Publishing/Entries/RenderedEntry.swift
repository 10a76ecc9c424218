import FeedModel
import Posts

/// An entry with all that the feeds may want of it; what a feed takes of it is its ``Edition``.
struct RenderedEntry: Sendable {
  /// The entry; its content is there if a feed takes it, its summary if there is one.
  let entry: Entry

  /// How much of it the post wants in every feed.
  let mode: ContentMode?
}

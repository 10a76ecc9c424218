import Posts

/// What the posts of a site in Hugo's dialect have in common: the `posts.hugo` object.
package struct HugoSettings: Sendable {
  /// What the permalinks of one section look like.
  struct Section: Sendable {
    /// The folder directly below the content folder; empty for pages right in that.
    let name: String
    /// The pattern.
    let pattern: HugoPermalink
  }

  /// The sections whose permalinks follow a pattern; those of the others are the paths of their files.
  var sections: [Section] = []

  /// How texts become paths.
  var path = HugoPath()

  /// Whether pages are files, `a.html`, and not folders.
  var uglyURLs = false

  /// The folder that the pages lie in below the site's URL; empty for none.
  var prefix = ""

  /// The language that file names may end with.
  var language = "en"

  /// Where the date of a page comes from, the first that has one.
  var dateSources = HugoDateSource.usual

  /// The pattern of a section; nil if it has none.
  func pattern(ofSection name: String) -> HugoPermalink? {
    sections.first { $0.name == name }?.pattern
  }
}

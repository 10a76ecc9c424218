import FeedModel

extension PostFileName {
  /// Reads the name of a page of Hugo: that of the folder for a page in a folder of its own, without the language.
  ///
  /// The slug is that of a site that takes dates from file names.
  init(hugo path: String, language: String) {
    let bare = Self.hugoPath(of: path, language: language)
    let name = bare.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    // An extension is added, lest a dot in the name be taken for one.
    let plain = PostFileName(path: (name ?? "") + ".md")
    var slug = plain.slug[...]
    while let last = slug.last, " -_".contains(last) { slug.removeLast() }
    slug = slug.drop { " -_".contains($0) }
    self.init(
      stem: plain.stem,
      dateText: plain.dateText,
      date: plain.date,
      slug: slug.isEmpty ? plain.stem : String(slug),
      controlCharacter: plain.controlCharacter
    )
  }

  /// The path of a page below the content folder as Hugo's addresses have it: without extension, and without `index` for
  /// a page in a folder of its own.
  package static func hugoPath(of path: String, language: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = parts.last else { return "" }
    let stem = hugoStem(of: String(last), language: language)
    let folders = parts.dropLast().joined(separator: "/")
    if stem == "index", !folders.isEmpty { return folders }
    return folders.isEmpty ? stem : folders + "/" + stem
  }

  /// The name of a file without its extension, and without the site's language before that.
  package static func hugoStem(of name: String, language: String) -> String {
    var stem = withoutExtension(name)
    if stem.hasSuffix("." + language), stem.utf8.count > language.utf8.count + 1 {
      stem = String(stem.dropLast(language.count + 1))
    }
    return stem
  }
}

import FileSystem
import Posts

/// Which files of a content folder are pages of Hugo's, and which section each belongs to.
///
/// A folder with an `index` file is one page, and whatever else is in it belongs to that page. A folder with an
/// `_index` file is a section, as is each folder directly below the content folder.
struct HugoLayout {
  /// The language that file names may end with.
  let language: String

  /// The files that are pages, each with its section; the titles are those of `_index` files, as far as they have one.
  func pages(
    among locations: [PostLocation],
    title: (PostLocation) -> String?
  ) -> [PostLocation] {
    var bundles: Set<String> = []
    var sections: [String: String] = [:]
    for location in locations {
      switch stem(of: location) {
      case "index": bundles.insert(Path.folder(of: location.path))
      case "_index":
        let folder = Path.folder(of: location.path)
        sections[folder] = title(location) ?? HugoSectionTitle.title(of: Path.name(of: folder))
      default: break
      }
    }
    // The content folder itself is no page.
    bundles.remove(".")
    return locations.compactMap { location in
      let folders = Self.folders(of: location.path)
      let stem = stem(of: location)
      guard stem != "_index", stem != "index" || !folders.isEmpty else { return nil }
      // What lies in the folder of a page is the page itself, or a part of it.
      let isPage = stem == "index" && !folders.dropFirst().contains(where: bundles.contains)
      guard isPage || !folders.contains(where: bundles.contains) else { return nil }
      let own = isPage ? Array(folders.dropFirst()) : folders
      let section = own.first { sections[$0] != nil } ?? own.last ?? ""
      let title = sections[section] ?? HugoSectionTitle.title(of: section)
      return location.inSection(section, titled: title)
    }
  }

  private func stem(of location: PostLocation) -> String {
    PostFileName.hugoStem(of: Path.name(of: location.path), language: language)
  }

  /// The folders that a path lies in, the innermost first.
  private static func folders(of path: String) -> [String] {
    var folders: [String] = []
    var folder = Path.folder(of: path)
    while folder != "." {
      folders.append(folder)
      folder = Path.folder(of: folder)
    }
    return folders
  }
}

import Diagnostics
import FileSystem
import Notation

/// Where the posts of a Jekyll site are, and what they have in common.
extension JekyllConfiguration {
  /// The `posts` object.
  mutating func posts() -> Value {
    let source = settings.text("source")?.text ?? "."
    let folder = collectionsFolder.isEmpty ? source : Path.join(source, collectionsFolder)
    return nowhere.object([
      "dialect": nowhere.replaced(by: "jekyll"),
      "directories": nowhere.replaced(by: [nowhere.replaced(by: folder)]),
      "permalink": permalink(),
      "future": settings.truth("future") ? nowhere.replaced(by: true) : nil,
      "drafts": settings.truth("show_drafts") ? nowhere.replaced(by: true) : nil,
      "exclude": exclude().ifNotEmpty,
      "collections": collections().ifNotEmpty,
      "defaults": defaults().ifNotEmpty,
      "people": people(in: source),
    ])
  }

  /// The folder that holds all collections; empty for the site's own.
  private var collectionsFolder: String {
    (settings.value("collections_dir")?.text ?? "").trimmingSlashes
  }

  private mutating func permalink() -> Value? {
    (settings.text("collections", "posts", "permalink") ?? settings.text("permalink"))?.asText
  }

  /// The patterns of what is left out, and the output, which is no source.
  ///
  /// To Jekyll a text is what a path begins with, and `*` stands for slashes as well.
  private mutating func exclude() -> Value {
    let folder = collectionsFolder.isEmpty ? "" : collectionsFolder + "/"
    let own = settings.texts("exclude") + [settings.text("destination")].compactMap { $0 }
    let patterns = own.compactMap { value -> Value? in
      var text = value.text
      while text.hasPrefix("./") || text.hasPrefix("/") {
        text.removeFirst(text.hasPrefix("/") ? 1 : 2)
      }
      guard !text.isEmpty, text != ".", !text.hasPrefix("../"),
        text.hasPrefix(folder) || text.hasPrefix("*")
      else { return nil }
      if text.hasPrefix(folder) { text.removeFirst(folder.count) }
      let pattern = text.replacing("*", with: "**")
      let isFolder = text.hasSuffix("/") || text.contains("*")
      return value.replaced(by: "/" + (isFolder ? pattern : pattern + "*"))
    }
    return nowhere.replaced(by: patterns)
  }

  /// The collections that have feeds; the others concern nobody here.
  private mutating func collections() -> Value {
    let names = feedCollections.map(\.name).filter { $0.text != "posts" }
    return nowhere.replaced(
      by: names.map { name in
        name.object([
          "name": name.asText,
          "permalink": settings.text("collections", name.text, "permalink")?.asText,
        ])
      }
    )
  }

  private mutating func defaults() -> Value {
    guard let value = settings.value("defaults") else { return nowhere.replaced(by: []) }
    guard let sets = value.array else {
      settings.reportType(of: value, ["defaults"], expected: "a list")
      return nowhere.replaced(by: [])
    }
    return value.replaced(by: sets.compactMap { self.set(of: $0) })
  }

  /// One set of defaults; nil for those of pages and of collections without feeds.
  private mutating func set(of value: Value) -> Value? {
    guard let fields = value["values"], fields.object != nil else {
      settings.report(
        .unsupportedSetting,
        value,
        "an entry of “defaults” has no map “values”; it is passed over"
      )
      return nil
    }
    let type = value["scope"]?["type"].map { $0.text == "post" ? "posts" : $0.text }
    let known = ["posts"] + feedCollections.map(\.name.text)
    if let type, !known.contains(type) { return nil }
    let path = value["scope"]?["path"]?.scalarText.map { text in
      let folder = collectionsFolder.isEmpty ? "" : collectionsFolder + "/"
      let path = text.hasPrefix("/") ? String(text.dropFirst()) : text
      return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }
    return value.object([
      "path": path.flatMap { $0.isEmpty ? nil : value.replaced(by: $0) },
      "collection": type.map { value.replaced(by: $0) },
      "values": fields,
    ])
  }

  /// The data file of the site's authors, if there is one.
  private mutating func people(in source: String) -> Value? {
    let folder = Path.join(source, settings.text("data_dir")?.text ?? "_data")
    let base = Path.join(folder, "authors")
    for name in [".yaml", ".yml", ".json"] where files.hasFile(base + name) {
      return nowhere.replaced(by: base + name)
    }
    return files.hasFolder(base) ? nowhere.replaced(by: base) : nil
  }
}

extension Value {
  /// The list; nothing if it is empty.
  fileprivate var ifNotEmpty: Value? {
    array?.isEmpty == true ? nil : self
  }
}

extension String {
  /// The text without slashes at its ends.
  fileprivate var trimmingSlashes: String {
    var text = self[...]
    while text.first == "/" { text.removeFirst() }
    while text.last == "/" { text.removeLast() }
    return String(text)
  }
}

import Diagnostics
import FileSystem
import Notation
import Posts

/// What single values cannot say: promises between keys.
extension ConfigurationCheck {
  /// Checks that feeds are what they say they are, that files have paths of their own, and that `tag` ids have all
  /// they are made of.
  mutating func checkMeaning(of root: Value) {
    var paths = checkFeeds(root["feeds"]?.array ?? [])
    checkIndexPaths(root, besides: &paths)
    checkFolders(of: paths, root)
    checkTagIDs(root["ids"])
    checkHugo(root["posts"])
    checkDialect(root)
    checkSubscriptions(root["subscriptions"])
  }

  /// Reports what only Jekyll's dialect has, where the dialect is another, and feeds of collections that there are not.
  private mutating func checkDialect(_ root: Value) {
    let posts = root["posts"]
    for key in ["collections", "people"] where dialect != .jekyll {
      guard let value = posts?[key] else { continue }
      report(
        .configurationValue,
        value,
        "“posts.\(key)” means nothing in the dialect “\(dialect.rawValue)”"
      )
    }
    let names = (posts?["collections"]?.array ?? []).compactMap { $0["name"]?.text }
    for (index, feed) in (root["feeds"]?.array ?? []).enumerated() {
      guard let collection = feed["collection"], collection.text != PostPlace.usualCollection,
        !names.contains(collection.text)
      else { continue }
      report(
        .configurationValue,
        collection,
        "“feeds[\(index)].collection” is “\(collection.text)”, which is not in “posts.collections”"
      )
    }
  }

  /// Checks the files beside the feeds; one that nobody has named is reported where the feeds are.
  private mutating func checkIndexPaths(_ root: Value, besides paths: inout Set<String>) {
    let index = root["index"]
    let settings = IndexSettings(in: root)
    let snippets = settings.snippets.map { folder in
      Snippets.names.map { (Path.join(folder, $0), "snippets") }
    }
    let files: [(String?, String)] = [
      (settings.html, "html"), (settings.styleSheet, "stylesheet"), (settings.opml, "opml"),
    ]
    for case (let path?, let key) in files + (snippets ?? []) where !paths.insert(path).inserted {
      report(
        .duplicateFeedPath,
        index?[key] ?? index ?? root["feeds"] ?? root,
        "“index.\(key)” and another file are written to “\(path)”"
      )
    }
  }

  /// Checks that no file has the path of a folder that another one goes to.
  private mutating func checkFolders(of paths: Set<String>, _ root: Value) {
    for path in paths.sorted() {
      var folder = Path.folder(of: path)
      while folder != "." && folder != "/" {
        if paths.contains(folder) {
          report(
            .duplicateFeedPath,
            root["feeds"] ?? root["index"] ?? root,
            "one file is written to “\(folder)”, and another to “\(path)”, for which that would be a folder"
          )
        }
        folder = Path.folder(of: folder)
      }
    }
  }

  private mutating func checkTagIDs(_ ids: Value?) {
    guard let ids, (ids["scheme"] ?? ids).text == IdentitySettings.Scheme.tag.rawValue else {
      return
    }
    if let authority = ids["authority"], !IdentitySettings.isAuthority(authority.text) {
      report(
        .configurationValue,
        authority,
        "“ids.authority” is “\(authority.text)”, expected a host name or a mail address"
      )
    }
    guard let since = ids["since"] else {
      report(
        .missingKey,
        ids,
        "“ids.since” is missing, expected a day on which the authority was yours",
        remedy: "write “\"ids\": {\"scheme\": \"tag\", \"since\": \"2014-09-09\"}”"
      )
      return
    }
    guard !IdentitySettings.isDate(since.text) else { return }
    report(
      .configurationValue,
      since,
      "“ids.since” is “\(since.text)”, expected a date such as “2014-09-09”, “2014-09” or “2014”"
    )
  }
}

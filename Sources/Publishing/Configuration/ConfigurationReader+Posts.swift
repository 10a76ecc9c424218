import Notation
import Posts

/// What the posts of a configuration have besides their folders.
extension ConfigurationReader {
  /// The collections; one that says no permalink has that of the posts, as far as it is one for collections.
  func collections(_ posts: Value?) -> [CollectionSettings] {
    let usual = posts?["permalink"]?.text ?? JekyllPermalink.usualName
    return (posts?["collections"]?.array ?? []).compactMap { value in
      let pattern = value["permalink"]?.text ?? JekyllPermalink.ofCollection(besides: usual)
      guard let name = value["name"]?.text, let permalink = try? JekyllPermalink(pattern) else {
        return nil
      }
      return CollectionSettings(name: name, permalink: permalink)
    }
  }

  /// The fields that some posts have.
  func frontMatterDefault(_ value: Value) -> FrontMatterDefault {
    FrontMatterDefault(
      path: value["path"]?.text ?? "",
      collection: value["collection"]?.text,
      values: value["values"]?.object ?? []
    )
  }
}

extension PostDialect {
  /// The dialect that a configuration names.
  init(in root: Value) {
    self = (root["posts"]?["dialect"]).flatMap { Self(rawValue: $0.text) } ?? .feedgen
  }
}

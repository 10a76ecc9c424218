import Diagnostics
import Notation
import Posts

/// What is known of posts by their paths.
extension PostSettings {
  /// What is known of the post of a path before its file is read.
  func place(ofPath path: String) -> PostPlace {
    let collection = collection(ofPath: path)
    return PostPlace(
      path: path,
      collection: collection,
      defaults: defaults.isEmpty ? [] : fields(of: path, in: collection)
    )
  }

  /// The collection that the post of a path belongs to.
  func collection(ofPath path: String) -> String {
    let own = collections.first { path.utf8.starts(with: "_\($0.name)/".utf8) }
    return own?.name ?? PostPlace.usualCollection
  }

  /// Whether a feed is one of the collection of a post.
  func isIn(_ feed: FeedSettings, _ path: String) -> Bool {
    collection(ofPath: path) == (feed.collection ?? PostPlace.usualCollection)
  }

  /// How the posts are read.
  var conventions: PostConventions {
    var conventions = PostConventions()
    conventions.dialect = dialect
    conventions.dateSources = hugo.dateSources
    conventions.defaultLanguage = hugo.language
    conventions.people = people
    conventions.usualAuthor = usualAuthor
    return conventions
  }

  /// The fields that a post has unless it says otherwise, as if they stood at the beginning of its file.
  private func fields(of path: String, in collection: String) -> [Member] {
    var fields: [Member] = []
    var last: FrontMatterDefault?
    for set in defaults where set.applies(to: path, in: collection) {
      guard let other = last, !set.isMoreExact(than: other) else {
        fields = DefaultFields.merged(set.values, over: fields)
        last = set
        continue
      }
      fields = DefaultFields.merged(fields, over: set.values)
    }
    return fields.map(\.atBeginning)
  }
}

extension Member {
  /// The field as if it stood at the beginning of a file.
  fileprivate var atBeginning: Member {
    Member(key: key, position: Value.beginning, value: value.atBeginning)
  }
}

extension Value {
  fileprivate static let beginning = SourcePosition(line: 1, column: 1)

  fileprivate var atBeginning: Value {
    let moved: Content =
      switch content {
      case .array(let values): .array(values.map(\.atBeginning))
      case .object(let members): .object(members.map(\.atBeginning))
      case .null, .boolean, .number, .string: content
      }
    return Value(moved, text: text, position: Self.beginning, offset: 0)
  }
}

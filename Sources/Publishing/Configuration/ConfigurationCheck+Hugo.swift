import Diagnostics
import Notation
import Posts

/// What single values cannot say of Hugo's dialect.
extension ConfigurationCheck {
  /// Checks the patterns and the words of `posts.hugo`, and that it means something.
  mutating func checkHugo(_ posts: Value?) {
    guard let hugo = posts?["hugo"], hugo.object != nil else { return }
    if posts?["dialect"]?.text != PostDialect.hugo.rawValue {
      report(
        .configurationValue,
        hugo,
        "“posts.hugo” means nothing without “posts.dialect”",
        remedy: "add “\"dialect\": \"hugo\"”"
      )
    }
    for (index, entry) in (hugo["permalinks"]?.array ?? []).enumerated() {
      guard let pattern = entry["pattern"], pattern.string != nil else { continue }
      checkHugoPattern(pattern, "posts.hugo.permalinks[\(index)].pattern")
    }
    for (index, word) in (hugo["dates"]?.array ?? []).enumerated()
    where word.string != nil && HugoDateSource.sources(named: word.text) == nil {
      report(
        .configurationValue,
        word,
        "“posts.hugo.dates[\(index)]” is “\(word.text)”, expected a field, “:filename” or “:default”"
      )
    }
  }

  private mutating func checkHugoPattern(_ value: Value, _ path: String) {
    do {
      _ = try HugoPermalink(value.text)
    } catch {
      let names = HugoPlaceholder.allCases.map(\.rawValue)
      reportPlaceholder(error.name, among: names, value, path)
    }
  }
}

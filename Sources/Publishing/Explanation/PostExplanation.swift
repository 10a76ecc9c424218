import Diagnostics

/// What becomes of a post: which feeds take it, and where each part of its entry came from.
package struct PostExplanation: Sendable {
  /// The path of the post's file.
  let path: String

  /// The parts of its entry; empty if the post cannot be read.
  var elements: [ExplainedElement] = []

  /// The path of each feed, and whether it takes the post or why not.
  var feeds: [(path: String, verdict: String)] = []

  /// How many of the feeds take the post.
  var takerCount = 0

  /// The longest value that is shown whole, in characters.
  private static let longestValue = 160

  /// The explanation as a page for a terminal.
  package var text: String {
    var lines = [heading, ""]
    let names = elements.map(\.name.count).max() ?? 0
    for element in elements {
      let name = Self.padded(element.name, to: names)
      lines.append("  \(name)  \(element.value.map(Self.shown) ?? "–")")
      let indent = String(repeating: " ", count: names + 6)
      lines += element.origins.map { indent + VisibleText.of($0) }
    }
    if !elements.isEmpty { lines.append("") }
    let paths = feeds.map(\.path.count).max() ?? 0
    lines += feeds.map { "  \(Self.padded($0.path, to: paths))  \($0.verdict)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let all = feeds.count
    return "\(VisibleText.of(path)): in \(takerCount) of \(all) feed\(all == 1 ? "" : "s")"
  }

  /// A value in one line, its beginning if it is long.
  private static func shown(_ value: String) -> String {
    let isLong = value.count > longestValue
    return VisibleText.of(isLong ? value.prefix(longestValue) + "…" : value)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

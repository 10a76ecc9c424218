import Diagnostics
import Markup
import Notation

/// What headers and footers may hold.
extension ConfigurationCheck {
  /// Reports a template that cannot be read, and names the placeholders that there are.
  mutating func checkTemplate(_ value: Value, _ path: String) {
    do {
      _ = try BodyTemplate(value.text)
    } catch {
      switch error {
      case .unknownPlaceholder(let name): reportPlaceholder(name, in: value, path)
      case .unfinishedTag: report(.invalidTemplate, value, "“\(path)” ends inside a tag")
      }
    }
  }

  private mutating func reportPlaceholder(_ name: String, in value: Value, _ path: String) {
    let names = TemplatePlaceholder.allCases.map(\.rawValue)
    let nearest = NearestName(among: names).nearest(to: name)
    let hint = nearest.map { "; did you mean “{\($0)}”?" } ?? ""
    report(
      .invalidTemplate,
      value,
      "“\(path)” has the unknown placeholder “{\(name)}”\(hint)",
      remedy: "use \(names.map { "“{\($0)}”" }.joined(separator: ", "))"
    )
  }
}

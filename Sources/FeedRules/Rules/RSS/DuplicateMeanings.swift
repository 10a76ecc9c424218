import Diagnostics
import LibXML

/// A core element and its counterpart of an extension should not both be there.
struct Counterparts {
  /// The core element.
  let core: (space: Space, name: String)
  /// The element of the extension that says the same.
  let other: (space: Space, name: String)
  let code: DiagnosticCode

  /// Reports the pair if both are children of an element.
  func check(_ context: ElementInContext, _ findings: inout Findings) {
    guard context.has(core.space, core.name),
      let other = context.children(other.space, other.name).first
    else { return }
    findings.report(
      code,
      at: other.position,
      "“\(context.document.name(of: other))” says what “\(core.name)” says"
    )
  }
}

extension ElementRule {
  static let duplicateMeanings = counterparts(
    .duplicateMeaning,
    [
      ("managingEditor", .dublinCore, "creator"), ("category", .dublinCore, "subject"),
      ("pubDate", .dublinCore, "date"), ("webMaster", .dublinCore, "publisher"),
      ("language", .dublinCore, "language"), ("copyright", .dublinCore, "rights"),
      ("lastBuildDate", .dublinCoreTerms, "modified"), ("generator", .admin, "generatorAgent"),
    ]
  )

  static let duplicateItemMeanings = counterparts(
    .duplicateItemMeaning,
    [
      ("author", .dublinCore, "creator"), ("category", .dublinCore, "subject"),
      ("pubDate", .dublinCore, "date"), ("source", .dublinCore, "source"),
      ("guid", .atom, "id"), ("pubDate", .atom, "published"),
    ]
  )

  private static func counterparts(
    _ code: DiagnosticCode,
    _ pairs: [(core: String, space: Space, other: String)]
  ) -> ElementRule {
    let rows = pairs.map {
      Counterparts(core: (.rss, $0.core), other: ($0.space, $0.other), code: code)
    }
    let licences = Counterparts(
      core: (.creativeCommons, "license"),
      other: (.creativeCommonsRDF, "license"),
      code: code
    )
    let all = rows + [licences]
    return ElementRule { context, findings in
      for pair in all { pair.check(context, &findings) }
    }
  }
}

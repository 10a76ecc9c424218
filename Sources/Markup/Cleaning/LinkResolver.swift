import FeedModel

/// Makes the URLs of one body absolute (RFC 3986 §5.2).
struct LinkResolver {
  /// The address that the body's references are relative to.
  let base: AbsoluteURL

  /// The body, for the survey.
  private let html: [UInt8]
  private let start: Int

  /// Made when a link inside the body is met for the first time.
  private var survey: BodySurvey?

  /// What a reference turns out to be.
  enum Outcome {
    /// An absolute URL, or a link inside the body.
    case url(ArraySlice<UInt8>)
    /// Nothing: the value has no URL in it.
    case empty
    /// A script.
    case script
    /// Nothing that can be resolved.
    case unusable
  }

  /// Prepares to resolve the links of a body; a `base` in the body, if it has any, counts for all of them.
  init(base: AbsoluteURL, html: [UInt8], from start: Int, hasBase: Bool) {
    self.html = html
    self.start = start
    guard hasBase else {
      self.base = base
      return
    }
    let survey = BodySurvey(of: html, from: start)
    self.survey = survey
    let href = survey.base.map { String(decoding: $0, as: UTF8.self) }
    self.base = href.flatMap { base.resolving($0) } ?? base
  }

  /// Resolves one reference.
  mutating func resolve(_ value: ArraySlice<UInt8>) -> Outcome {
    let reference = value.trimmed
    guard let first = reference.first else { return .empty }
    if ScriptURL.isScript(reference) { return .script }
    if first == .hash, isTarget(reference.dropFirst()) { return .url(reference) }
    if reference.hasPrefix("data:") { return .url(reference) }
    var url: [UInt8] = []
    // What is on the web at all is there by HTTPS; a feed is read far away from the page's own scheme.
    let isSchemeless = reference.hasPrefix("//") && base.isWeb
    let address = isSchemeless ? ArraySlice("https:".utf8) + reference : reference
    guard base.resolve(reference: address.span, into: &url) else { return .unusable }
    return ScriptURL.isScript(url[...]) ? .script : .url(url[...])
  }

  /// Whether a fragment names a place in the body.
  private mutating func isTarget(_ fragment: ArraySlice<UInt8>) -> Bool {
    guard !fragment.isEmpty else { return false }
    let survey = survey ?? BodySurvey(of: html, from: start)
    self.survey = survey
    return survey.targets.contains(fragment) || survey.targets.contains(fragment.percentDecoded)
  }
}

import Diagnostics
import HTML

/// Resolves the templates of Jekyll and the shortcodes of Hugo in a body, before it is read as Markdown.
///
/// What cannot be known here (loops, conditions, files to be included) is left out, and what stands in it
/// stays; braces that may as well be prose stay as text. Both are reported. In code, only what is known is
/// replaced: there a template is most likely shown. Nothing is run; takes linear time, and what values add is
/// bounded by ``mostAdded``.
struct LiquidRenderer {
  /// The most bytes by which templates make a body longer.
  static let mostAdded = 1_000_000

  /// The most templates of one body that are reported.
  static let reportedTemplates = 20

  /// The most bytes of a template that a report quotes.
  static let quotedBytes = 60

  let source: [UInt8]
  let notation: BodyNotation
  var scope: LiquidScope
  var tokens: LiquidTokens

  private(set) var output: [UInt8] = []
  private var sources = SourceMap()
  private var problems: [BodyProblem] = []
  private var code: LiquidCode
  private var copied: Int
  private var added = 0
  private var endless: Set<String> = []

  /// Resolves the templates of a part of a text; nil if it has none.
  static func render(
    _ source: [UInt8],
    from start: Int = 0,
    as notation: BodyNotation,
    site: LiquidSite?,
    page: LiquidPage?
  ) -> RenderedLiquid? {
    guard LiquidTokens.mayOccur(in: source[start...]) else { return nil }
    let scope = LiquidScope(site: site, page: page)
    var renderer = LiquidRenderer(source, from: start, as: notation, scope: scope)
    return renderer.render()
  }

  private init(
    _ source: [UInt8],
    from start: Int,
    as notation: BodyNotation,
    scope: LiquidScope
  ) {
    self.source = source
    self.notation = notation
    self.scope = scope
    tokens = LiquidTokens(source, from: start)
    code = LiquidCode(source, from: start, as: notation)
    copied = start
    output.reserveCapacity(source.count - start)
  }

  private mutating func render() -> RenderedLiquid {
    while let token = tokens.next() {
      guard token.isTemplate else { continue }
      let isCode = code.isCode(at: token.range.lowerBound)
      switch token.kind {
      case .output: resolve(output: token, isCode: isCode)
      case .tag: resolve(tag: token, isCode: isCode)
      case .shortcode: if !isCode { resolve(shortcode: token) }
      case .quotedShortcode: quote(token, isCode: isCode)
      }
    }
    copy(upTo: source.count)
    return RenderedLiquid(text: output, sources: sources, problems: problems)
  }
}

extension LiquidRenderer {
  /// Replaces a token, or all up to an offset, by text that it is worth.
  ///
  /// - Parameters:
  ///   - token: What is replaced.
  ///   - end: The offset behind what is replaced; nil for the token's.
  ///   - text: What stands in its place.
  mutating func replace(
    _ token: LiquidToken,
    upTo end: Int? = nil,
    with text: some Collection<UInt8>
  ) {
    copy(upTo: token.range.lowerBound)
    sources.append(output: output.count, source: token.range.lowerBound, length: 0)
    let end = end ?? token.range.upperBound
    let growth = max(text.count - (end - token.range.lowerBound), 0)
    if added + growth <= Self.mostAdded {
      added += growth
      output += text
    } else {
      report(token, "adds too much text; it is left out")
    }
    copied = end
    tokens.go(to: end)
  }

  /// Replaces all up to an offset by parts of the source that lie in it.
  mutating func keep(_ parts: [Range<Int>], of token: LiquidToken, upTo end: Int) {
    copy(upTo: token.range.lowerBound)
    for part in parts {
      copied = part.lowerBound
      copy(upTo: part.upperBound)
    }
    copied = end
    tokens.go(to: end)
  }

  /// Leaves a token out that means nothing by itself.
  mutating func drop(_ token: LiquidToken) {
    replace(token, with: [])
  }

  /// Leaves a token out that means something which is not known, and says so.
  mutating func leaveOut(_ token: LiquidToken) {
    report(token, "cannot be resolved; it is left out")
    drop(token)
  }

  /// Leaves a token as it is, and says so.
  mutating func leaveAsText(_ token: LiquidToken) {
    report(token, "cannot be resolved; it stays as text")
  }

  private mutating func report(_ token: LiquidToken, _ what: String) {
    guard problems.count < Self.reportedTemplates else { return }
    let text = source[token.range]
    let quoted = String(decoding: text.prefix(Self.quotedBytes), as: UTF8.self)
    problems.append(
      BodyProblem(
        code: .unresolvedLiquid,
        offset: token.range.lowerBound,
        message: "“\(quoted)\(text.count > Self.quotedBytes ? "…" : "")” \(what)"
      )
    )
  }

  private mutating func copy(upTo end: Int) {
    guard copied < end else { return }
    sources.append(output: output.count, source: copied, length: end - copied)
    output += source[copied..<end]
    copied = end
  }
}

extension LiquidRenderer {
  /// Where the tag or the shortcode stands that ends what a token begins; nil if none does.
  mutating func end(of token: LiquidToken, named name: String) -> LiquidToken? {
    let key = "\(token.kind) \(name)"
    guard !endless.contains(key) else { return nil }
    var ahead = tokens
    while let next = ahead.next() {
      if next.kind == token.kind, next.name.elementsEqual(name.utf8) { return next }
    }
    endless.insert(key)
    return nil
  }

  /// Whether a token is all that its lines have, other tokens aside.
  func isAlone(_ token: LiquidToken) -> Bool {
    let limit = LiquidTokens.longest
    let before = source[max(token.range.lowerBound - limit, 0)..<token.range.lowerBound]
    let after = source[token.range.upperBound...].prefix(limit)
    return before.last { $0 != .space && $0 != .tab }?.isLineEnd ?? true
      && after.first { $0 != .space && $0 != .tab }?.isLineEnd ?? true
  }

  private mutating func quote(_ token: LiquidToken, isCode: Bool) {
    let inner = token.range.lowerBound + 3..<token.range.upperBound - 3
    let text = Array(token.content)
    let first = source[token.range.lowerBound + 2]
    let last = source[inner.upperBound]
    if isCode {
      replace(token, with: Array("{{".utf8) + [first] + text + [last] + Array("}}".utf8))
    } else {
      replace(
        token,
        with: Array("{{".utf8) + LiquidText.escaped([first] + text + [last]) + "}}".utf8
      )
    }
  }
}

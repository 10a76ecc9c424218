import HTML

/// A filter of Liquid or of Jekyll: what stands behind a bar.
struct LiquidFilter {
  private let name: String
  private let arguments: [ArraySlice<UInt8>]

  /// Reads a filter; nil if there is none.
  init?(_ text: ArraySlice<UInt8>) {
    let parts = text.splitOutsideQuotes(at: .colon)
    guard let first = parts.first, !first.isEmpty else { return nil }
    name = String(decoding: first, as: UTF8.self)
    let rest = parts.count > 1 ? text[parts[1].startIndex...] : []
    arguments = rest.isEmpty ? [] : rest.splitOutsideQuotes(at: .comma)
  }

  /// The value that comes out; nil if the filter, or its argument, is not known.
  func apply(to value: LiquidValue, in scope: LiquidScope) -> LiquidValue? {
    let text = value.text
    switch name {
    case "relative_url": return scope.site.map { .text($0.relativeURL(text)) }
    case "absolute_url": return scope.site.map { .text($0.absoluteURL(text)) }
    case "escape", "xml_escape", "escape_once", "h":
      var escaped: [UInt8] = []
      escaped.append(escapingValue: Array(text.utf8)[...])
      return .text(String(decoding: escaped, as: UTF8.self))
    case "upcase": return .text(text.uppercased())
    case "downcase": return .text(text.lowercased())
    case "strip": return .text(String(decoding: Array(text.utf8)[...].trimmed, as: UTF8.self))
    case "append": return argument(in: scope).map { .text(text + $0) }
    case "prepend": return argument(in: scope).map { .text($0 + text) }
    case "default": return text.isEmpty ? argument(in: scope).map { .text($0) } : value
    default: return date(value, in: scope)
    }
  }

  private func date(_ value: LiquidValue, in scope: LiquidScope) -> LiquidValue? {
    guard case .date(let date) = value else { return nil }
    switch name {
    case "date": return argument(in: scope).map { .text(LiquidDate.text(of: date, format: $0)) }
    case "date_to_string": return .text(LiquidDate.text(of: date, format: "%d %b %Y"))
    case "date_to_long_string": return .text(LiquidDate.text(of: date, format: "%d %B %Y"))
    default: return nil
    }
  }

  private func argument(in scope: LiquidScope) -> String? {
    arguments.first.flatMap { LiquidExpression.value($0, in: scope) }?.text
  }
}

import FeedModel

/// How long an answer is fresh for a client that keeps it to itself (RFC 9111 §4.2).
enum Freshness {
  /// The seconds for which the answer need not be asked for again; 0 if it says nothing, or that it may not be kept.
  static func seconds(_ fields: HTTPFields) -> Int {
    let directives = fields.members(of: "cache-control").map { $0.lowercased() }
    if directives.contains(where: { $0.hasPrefix("no-cache") || $0 == "no-store" }) { return 0 }
    let age = fields["age"].flatMap { Int($0) } ?? 0
    if let directive = directives.first(where: { $0.hasPrefix("max-age=") }) {
      return difference(number(directive.dropFirst("max-age=".count)), age)
    }
    guard let date = fields["date"].flatMap(HTTPDate.moment),
      let expiry = fields["expires"].flatMap(HTTPDate.moment)
    else { return 0 }
    return difference(expiry.secondsSinceEpoch - date.secondsSinceEpoch, age)
  }

  private static func number(_ text: Substring) -> Int {
    Int(text.filter { $0 != "\"" }) ?? 0
  }

  /// The difference of two numbers that anybody may have written, 0 at least.
  private static func difference(_ number: Int, _ other: Int) -> Int {
    max(max(number, 0) &- max(other, 0), 0)
  }
}

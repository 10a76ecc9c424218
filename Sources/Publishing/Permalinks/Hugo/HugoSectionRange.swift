/// Some of the sections of a page: `[1:]`, `[:last]`, `[last]` or `[0]` behind `:sections`.
struct HugoSectionRange: Hashable, Sendable {
  /// A place among the sections.
  private enum Bound: Hashable, Sendable {
    case index(Int)
    case last
  }

  private let lower: Bound?
  private let upper: Bound?
  private let isSingle: Bool

  /// All sections.
  static let all = HugoSectionRange(lower: nil, upper: nil, isSingle: false)

  private init(lower: Bound?, upper: Bound?, isSingle: Bool) {
    self.lower = lower
    self.upper = upper
    self.isSingle = isSingle
  }

  /// Reads what stands in brackets; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count else { return nil }
    var bounds: [Bound?] = []
    for part in parts {
      if part.isEmpty, parts.count == 2 {
        bounds.append(nil)
      } else if part == "last" {
        bounds.append(.last)
      } else if let index = Int(part), index >= 0 {
        bounds.append(.index(index))
      } else {
        return nil
      }
    }
    lower = bounds[0]
    upper = bounds.count > 1 ? bounds[1] : nil
    isSingle = parts.count == 1
  }

  /// Those of some sections; none where the bounds mean none.
  func chosen(among sections: [String]) -> [String] {
    func place(_ bound: Bound?, usual: Int) -> Int {
      switch bound {
      case nil: usual
      case .last: sections.count - 1
      case .index(let index): index
      }
    }
    let start = place(lower, usual: 0)
    if isSingle { return sections.indices.contains(start) ? [sections[start]] : [] }
    let end = min(place(upper, usual: sections.count), sections.count)
    return 0 <= start && start < end ? Array(sections[start..<end]) : []
  }
}

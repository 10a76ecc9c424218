extension SourceSet {
  /// The candidate with the most pixels, the first of several alike; nil if there is none.
  ///
  /// Widths are compared if there are any, else densities; no descriptor means `1x`.
  var best: Candidate? {
    var best: Candidate?
    for candidate in candidates where best.map({ candidate.isBetter(than: $0) }) ?? true {
      best = candidate
    }
    return best
  }

  /// The set as the value of a `srcset`.
  var text: [UInt8] {
    var text: [UInt8] = []
    for candidate in candidates {
      if !text.isEmpty { text += ", ".utf8 }
      text += candidate.url
      if !candidate.descriptor.isEmpty { text.append(.space) }
      text += candidate.descriptor
    }
    return text
  }
}

extension SourceSet.Candidate {
  /// Whether this has more pixels than another.
  func isBetter(than other: SourceSet.Candidate) -> Bool {
    weight > other.weight
  }

  private var weight: (width: Double, density: Double) {
    (number(before: UInt8(ascii: "w")) ?? 0, number(before: UInt8(ascii: "x")) ?? 1)
  }

  /// The number of a descriptor of a kind, such as `480w` or `1.5x`; nil if it is of another.
  private func number(before unit: UInt8) -> Double? {
    guard let last = descriptor.last, last.lowercased == unit else { return nil }
    return descriptor.dropLast().decimal
  }
}

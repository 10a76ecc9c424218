/// Keeps one broken file from drowning the report of all others.
enum RepeatCap {
  /// How many problems of one code are printed for one file.
  static let limit = 20

  /// The diagnostics in their order; of those with one file and code the first ``limit``, then one item that counts
  /// the others.
  static func apply(to diagnostics: [Diagnostic]) -> [Item] {
    var totals: [Kind: Int] = [:]
    for diagnostic in diagnostics { totals[Kind(of: diagnostic), default: 0] += 1 }
    var seen: [Kind: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      let kind = Kind(of: diagnostic)
      let number = seen[kind, default: 0] + 1
      seen[kind] = number
      guard number > limit else { return .shown(diagnostic) }
      guard number == limit + 1 else { return nil }
      return .more(totals[kind, default: number] - limit, like: diagnostic)
    }
  }

  /// What is printed.
  enum Item {
    /// A problem.
    case shown(Diagnostic)
    /// How many more problems there are with the file and code of one of them.
    case more(Int, like: Diagnostic)
  }
}

/// What makes two problems repeats of each other.
private struct Kind: Hashable {
  let file: String?
  let code: DiagnosticCode

  init(of diagnostic: Diagnostic) {
    file = diagnostic.file
    code = diagnostic.code
  }
}

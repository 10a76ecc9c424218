import Diagnostics

/// The problems of one body, with offsets into the text that was read.
struct BodyReport {
  /// The most problems of one code that are kept.
  static let most = 20

  /// The most bytes of the source that a message quotes.
  static let quotedBytes = 80

  /// What was found, in the order in which it was found.
  private(set) var problems: [BodyProblem] = []

  private var counts: [String: Int] = [:]

  /// Adds a problem, unless there are enough of its kind.
  mutating func add(_ code: DiagnosticCode, at offset: Int?, _ message: String) {
    add(BodyProblem(code: code, offset: offset, message: message), upTo: Self.most)
  }

  /// Adds a problem if it is the first of its kind.
  mutating func addOnce(_ problem: BodyProblem) {
    add(problem, upTo: 1)
  }

  private mutating func add(_ problem: BodyProblem, upTo most: Int) {
    let count = counts[problem.code.name, default: 0]
    guard count < most else { return }
    counts[problem.code.name] = count + 1
    problems.append(problem)
  }

  /// A part of the source in quotation marks, cut if it is long.
  static func quoted(_ text: ArraySlice<UInt8>) -> String {
    var end = min(text.count, quotedBytes) + text.startIndex
    while end > text.startIndex, end < text.endIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
    let start = String(decoding: text[..<end], as: UTF8.self)
    return "“" + start + (end < text.endIndex ? "…”" : "”")
  }
}

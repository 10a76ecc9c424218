/// Bytes that are no record of what was asked for.
package struct RecordProblem: Error, Equatable {
  /// Makes the problem; there is only one.
  package init() {}
}

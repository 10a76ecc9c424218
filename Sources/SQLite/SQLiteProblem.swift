import CSQLite

/// What SQLite refused, and why.
package struct SQLiteProblem: Error, Hashable, Sendable {
  /// SQLite's result code.
  package let code: Int32

  /// What SQLite says of it.
  package let message: String
}

import CSQLite

/// A prepared statement, finalized with its owner.
@safe package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  /// Takes over a statement of a connection.
  init(_ handle: OpaquePointer, of database: OpaquePointer) {
    unsafe self.handle = handle
    unsafe self.database = database
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Gives a parameter, counted from 1, a number.
  package func bind(_ index: Int32, _ number: Int) throws(SQLiteProblem) {
    try check(unsafe sqlite3_bind_int64(handle, index, Int64(number)))
  }

  /// Gives a parameter, counted from 1, a text.
  package func bind(_ index: Int32, _ text: String) throws(SQLiteProblem) {
    let count = Int32(clamping: text.utf8.count)
    try check(unsafe sqlite3_bind_text(handle, index, text, count, feedgen_sqlite_transient()))
  }

  /// Gives a parameter, counted from 1, bytes.
  package func bind(_ index: Int32, _ bytes: [UInt8]) throws(SQLiteProblem) {
    let count = Int32(clamping: bytes.count)
    try check(unsafe sqlite3_bind_blob(handle, index, bytes, count, feedgen_sqlite_transient()))
  }

  /// Goes to the next row; false if there is none.
  package func step() throws(SQLiteProblem) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw unsafe Database.problem(code, database)
    }
  }

  /// Begins anew, with the same parameters until others are given.
  package func reset() {
    unsafe sqlite3_reset(handle)
  }

  /// The number in a column of the row, counted from 0; 0 for what is none.
  package func integer(_ column: Int32) -> Int {
    Int(unsafe sqlite3_column_int64(handle, column))
  }

  /// The text in a column of the row, counted from 0; empty for none.
  package func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// The bytes in a column of the row, counted from 0; none for none.
  package func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Shows the bytes in a column of the row, counted from 0, where they are; none for none.
  package func withBytes(_ column: Int32, _ show: (Span<UInt8>) -> Void) {
    let start = unsafe sqlite3_column_blob(handle, column)
    let count = unsafe start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    let buffer = unsafe UnsafeRawBufferPointer(start: start, count: count)
    unsafe buffer.withMemoryRebound(to: UInt8.self) { unsafe show($0.span) }
  }

  private func check(_ code: Int32) throws(SQLiteProblem) {
    guard code != SQLITE_OK else { return }
    throw unsafe Database.problem(code, database)
  }
}

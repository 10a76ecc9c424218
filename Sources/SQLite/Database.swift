import CSQLite

/// A connection to a database, closed with its owner; to be used by one thread at a time.
@safe package struct Database: ~Copyable {
  private let handle: OpaquePointer

  /// Opens the database of a file, which is made unless it is there.
  ///
  /// Nothing is read yet: that a file is no database shows at the first statement. A connection that others keep from
  /// working waits for them a while.
  package init(path: String, patience milliseconds: Int32 = 2000) throws(SQLiteProblem) {
    unsafe handle = try Self.open(path)
    unsafe sqlite3_busy_timeout(handle, milliseconds)
  }

  private static func open(_ path: String) throws(SQLiteProblem) -> OpaquePointer {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard let connection = unsafe opened else {
      throw SQLiteProblem(code: code, message: "there is no memory for a connection")
    }
    guard code == SQLITE_OK else {
      let problem = unsafe Self.problem(code, connection)
      unsafe sqlite3_close_v2(connection)
      throw problem
    }
    return unsafe connection
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Carries out statements that give no rows.
  package func execute(_ statements: String) throws(SQLiteProblem) {
    try check(unsafe sqlite3_exec(handle, statements, nil, nil, nil))
  }

  /// Prepares a statement, which must not outlive the connection.
  package func prepare(_ text: String) throws(SQLiteProblem) -> Statement {
    var prepared: OpaquePointer?
    try check(unsafe sqlite3_prepare_v2(handle, text, -1, &prepared, nil))
    guard let statement = unsafe prepared else {
      throw SQLiteProblem(code: SQLITE_MISUSE, message: "there is no statement")
    }
    return unsafe Statement(statement, of: handle)
  }

  private func check(_ code: Int32) throws(SQLiteProblem) {
    guard code != SQLITE_OK else { return }
    throw unsafe Self.problem(code, handle)
  }

  /// What a connection says of a result code.
  static func problem(_ code: Int32, _ handle: OpaquePointer) -> SQLiteProblem {
    SQLiteProblem(code: code, message: unsafe String(cString: sqlite3_errmsg(handle)))
  }
}

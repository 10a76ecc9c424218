import SQLite

/// The records of posts, entries and feeds.
extension RunIndex {
  /// What there are records of, each under a path.
  enum Table: String, CaseIterable {
    /// Posts, by the paths that open their files.
    case posts
    /// Entries, by the paths that open the files of their posts.
    case entries
    /// Documents of feeds, by their paths below the output folder.
    case feeds
  }

  /// What is kept under a path; nil for nothing.
  struct Row: Sendable {
    /// The path.
    let path: String
    /// The record.
    let record: [UInt8]?
  }

  /// The records of a table that were kept under a key, in the order of the bytes of their paths.
  func rows(of table: Table, for key: String) -> [Row] {
    guard exists else { return [] }
    return trying { database throws(SQLiteProblem) -> [Row] in
      guard try Self.isOf(key, database) else { return [] }
      var rows: [Row] = []
      let select = try database.prepare(Self.select(from: table))
      while try select.step() { rows.append(Row(path: select.text(0), record: select.bytes(1))) }
      return rows
    } ?? []
  }

  /// Shows the bytes of the paths and records of a table that were kept under a key, in the order of the paths, without a copy.
  ///
  /// Where the index turns out to be of no use, some may have been shown already.
  func forEachRow(
    of table: Table,
    for key: String,
    _ show: (_ path: Span<UInt8>, _ record: Span<UInt8>) -> Void
  ) {
    guard exists else { return }
    _ = trying { database throws(SQLiteProblem) -> Bool? in
      guard try Self.isOf(key, database) else { return true }
      let select = try database.prepare(Self.select(from: table))
      while try select.step() {
        select.withBytes(0) { path in select.withBytes(1) { record in show(path, record) } }
      }
      return true
    }
  }

  private static func select(from table: Table) -> String {
    "SELECT path, record FROM \(table.rawValue) ORDER BY path"
  }

  /// Keeps records under a key, and forgets those of paths that have none now, or all that were kept under another key.
  func keep(_ changes: [Table: [Row]], for key: String) {
    change(for: key) { database throws(SQLiteProblem) in
      for (table, rows) in changes {
        try Self.keep(rows.count, in: table, database) { rows[$0] }
      }
    }
  }

  /// The same of a table whose rows are made one after the other; nil for one that stays as it is.
  func keep(_ count: Int, in table: Table, for key: String, _ row: (Int) -> Row?) {
    change(for: key) { database throws(SQLiteProblem) in
      try Self.keep(count, in: table, database, row)
    }
  }

  private func change(
    for key: String,
    _ change: (borrowing Database) throws(SQLiteProblem) -> Void
  ) {
    excludeFromVersionControl()
    _ = trying { database throws(SQLiteProblem) -> Bool? in
      try database.execute("BEGIN")
      try Self.claim(database, for: key)
      try change(database)
      try database.execute("COMMIT")
      return true
    }
  }

  private static func keep(
    _ count: Int,
    in table: Table,
    _ database: borrowing Database,
    _ row: (Int) -> Row?
  ) throws(SQLiteProblem) {
    let insert = try database.prepare("INSERT OR REPLACE INTO \(table.rawValue) VALUES (?, ?)")
    let delete = try database.prepare("DELETE FROM \(table.rawValue) WHERE path = ?")
    for place in 0..<count {
      guard let row = row(place) else { continue }
      if let record = row.record {
        try insert.bind(1, row.path)
        try insert.bind(2, record)
        _ = try insert.step()
        insert.reset()
      } else {
        try delete.bind(1, row.path)
        _ = try delete.step()
        delete.reset()
      }
    }
  }

  /// Whether the records were kept under a key.
  private static func isOf(
    _ key: String,
    _ database: borrowing Database
  ) throws(SQLiteProblem) -> Bool {
    let select = try database.prepare("SELECT key FROM site")
    return try select.step() && select.text(0) == key
  }

  /// Forgets the records unless they were kept under a key; those that follow are.
  private static func claim(
    _ database: borrowing Database,
    for key: String
  ) throws(SQLiteProblem) {
    guard try !isOf(key, database) else { return }
    for table in Table.allCases { try database.execute("DELETE FROM \(table.rawValue)") }
    try database.execute("DELETE FROM site")
    let insert = try database.prepare("INSERT INTO site VALUES (?)")
    try insert.bind(1, key)
    _ = try insert.step()
  }
}

import SQLite

/// The records of single posts.
extension RunIndex {
  /// A record of a post's file.
  struct PostRow: Sendable {
    /// The path that opens the file.
    let path: String
    /// The record.
    let record: [UInt8]
  }

  /// The records that were kept under a key, in the order of the bytes of their paths.
  func posts(for key: String) -> [PostRow] {
    guard exists else { return [] }
    return trying { database throws(SQLiteProblem) -> [PostRow] in
      guard try Self.isOf(key, database) else { return [] }
      var rows: [PostRow] = []
      let select = try database.prepare("SELECT path, record FROM posts ORDER BY path")
      while try select.step() {
        rows.append(PostRow(path: select.text(0), record: select.bytes(1)))
      }
      return rows
    } ?? []
  }

  /// Keeps records under a key, and forgets those of some paths, or of all that were kept under another one.
  func keep(_ rows: [PostRow], removing paths: [String], for key: String) {
    excludeFromVersionControl()
    _ = trying { database throws(SQLiteProblem) -> Bool? in
      try database.execute("BEGIN")
      try Self.claim(database, for: key)
      let delete = try database.prepare("DELETE FROM posts WHERE path = ?")
      for path in paths {
        try delete.bind(1, path)
        _ = try delete.step()
        delete.reset()
      }
      let insert = try database.prepare("INSERT OR REPLACE INTO posts VALUES (?, ?)")
      for row in rows {
        try insert.bind(1, row.path)
        try insert.bind(2, row.record)
        _ = try insert.step()
        insert.reset()
      }
      try database.execute("COMMIT")
      return true
    }
  }

  /// Whether the records were kept under a key.
  static func isOf(_ key: String, _ database: borrowing Database) throws(SQLiteProblem) -> Bool {
    let select = try database.prepare("SELECT key FROM site")
    return try select.step() && select.text(0) == key
  }

  /// Forgets the records unless they were kept under a key; those that follow are.
  static func claim(_ database: borrowing Database, for key: String) throws(SQLiteProblem) {
    guard try !isOf(key, database) else { return }
    try database.execute(
      "DELETE FROM posts; DELETE FROM feeds; DELETE FROM entries; DELETE FROM site"
    )
    let insert = try database.prepare("INSERT INTO site VALUES (?)")
    try insert.bind(1, key)
    _ = try insert.step()
  }
}

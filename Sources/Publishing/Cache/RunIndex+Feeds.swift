import SQLite

/// The records of feeds and of entries.
extension RunIndex {
  /// What there is a record of for each path.
  enum Table: String {
    /// Documents of feeds, by their paths below the output folder.
    case feeds
    /// Entries, by the paths that open the files of their posts.
    case entries
  }

  /// The records of a table that were kept under a key, by path.
  func records(of table: Table, for key: String) -> [String: [UInt8]] {
    guard exists else { return [:] }
    return trying { database throws(SQLiteProblem) -> [String: [UInt8]] in
      guard try Self.isOf(key, database) else { return [:] }
      var records: [String: [UInt8]] = [:]
      let select = try database.prepare("SELECT path, record FROM \(table.rawValue)")
      while try select.step() { records[select.text(0)] = select.bytes(1) }
      return records
    } ?? [:]
  }

  /// Keeps records under a key: those of a table that are new, and none of the paths that are given with nil.
  func keep(_ changes: [Table: [String: [UInt8]?]], for key: String) {
    _ = trying { database throws(SQLiteProblem) -> Bool? in
      try database.execute("BEGIN")
      try Self.claim(database, for: key)
      for (table, records) in changes {
        let delete = try database.prepare("DELETE FROM \(table.rawValue) WHERE path = ?")
        let insert = try database.prepare("INSERT OR REPLACE INTO \(table.rawValue) VALUES (?, ?)")
        for (path, record) in records {
          if let record {
            try insert.bind(1, path)
            try insert.bind(2, record)
            _ = try insert.step()
            insert.reset()
          } else {
            try delete.bind(1, path)
            _ = try delete.step()
            delete.reset()
          }
        }
      }
      try database.execute("COMMIT")
      return true
    }
  }
}

import FileSystem
import Glibc
import SQLite

/// The index beside the ledger, `.feedgen/index.sqlite`: a cache, which may be deleted at any time.
///
/// What cannot be read, is of another version or was damaged is thrown away and made anew. That it cannot be written is nobody's
/// problem: the next run takes longer.
struct RunIndex {
  /// The folder `.feedgen`.
  let folder: String

  /// The version of what the index holds; an index of another one is of no use.
  private static let version = 4

  /// How many memos are kept: runs differ in what was asked of them.
  private static let capacity = 16

  private var path: String { Path.join(folder, "index.sqlite") }

  /// The memo that was kept under a key; nil if there is none that can be used.
  func memo(for key: String) -> RunMemo? {
    guard exists else { return nil }
    return trying { database throws(SQLiteProblem) in
      let select = try database.prepare("SELECT memo FROM memos WHERE key = ?")
      try select.bind(1, key)
      return try select.step() ? RunMemo(reading: select.bytes(0)) : nil
    }
  }

  /// Keeps a memo under a key.
  func keep(_ memo: RunMemo, for key: String) {
    excludeFromVersionControl()
    _ = trying { database throws(SQLiteProblem) -> Bool? in
      let insert = try database.prepare("INSERT OR REPLACE INTO memos VALUES (?, ?)")
      try insert.bind(1, key)
      try insert.bind(2, memo.record)
      _ = try insert.step()
      try database.execute(
        """
        DELETE FROM memos WHERE rowid NOT IN
        (SELECT rowid FROM memos ORDER BY rowid DESC LIMIT \(Self.capacity))
        """
      )
      return true
    }
  }

  /// Whether there is an index.
  var exists: Bool { (try? FileStatus(ofPath: path)) != nil }

  /// Does something with the database; one that is of no use is removed, and a new one is tried.
  func trying<Result>(
    _ body: (borrowing Database) throws(SQLiteProblem) -> Result?
  ) -> Result? {
    for _ in 0..<2 {
      do throws(SQLiteProblem) {
        let database = try Database(path: path)
        try prepare(database)
        return try body(database)
      } catch {
        for suffix in ["", "-journal"] { AtomicFile.remove(path + suffix) }
      }
    }
    return nil
  }

  /// Makes the tables, unless the database has them in this version.
  private func prepare(_ database: borrowing Database) throws(SQLiteProblem) {
    // Whatever a crash leaves half written is found out by its digest, and made anew.
    try database.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
    let version = try database.prepare("PRAGMA user_version")
    guard try version.step(), version.integer(0) != Self.version else { return }
    let records = Table.allCases.map { table in
      """
      DROP TABLE IF EXISTS \(table.rawValue);
      CREATE TABLE \(table.rawValue) (path TEXT PRIMARY KEY, record BLOB) WITHOUT ROWID;
      """
    }
    try database.execute(
      records.joined() + """
        DROP TABLE IF EXISTS memos; DROP TABLE IF EXISTS site;
        CREATE TABLE memos (key TEXT PRIMARY KEY, memo BLOB);
        CREATE TABLE site (key TEXT);
        PRAGMA user_version = \(Self.version);
        """
    )
  }

  /// Lets git pass over the index, and over the file that says so; the ledger is to be committed.
  func excludeFromVersionControl() {
    let path = Path.join(folder, ".gitignore")
    guard (try? FileStatus(ofPath: path, followingLinks: false)) == nil else { return }
    try? AtomicFile.replace(path, with: Array("/index.sqlite*\n/.gitignore\n".utf8))
  }
}

import SQLite
import TestSupport
import Testing

@Suite struct DatabaseTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `what was written is read again by another connection`() throws {
    do {
      let database = try Database(path: folder.path("a.sqlite"))
      try database.execute("CREATE TABLE t (name TEXT, size INTEGER, data BLOB)")
      let insert = try database.prepare("INSERT INTO t VALUES (?, ?, ?)")
      for number in 1...3 {
        try insert.bind(1, "名 \(number)")
        try insert.bind(2, number << 40)
        try insert.bind(3, [0, UInt8(number), 0xFF])
        #expect(try !insert.step())
        insert.reset()
      }
    }
    let database = try Database(path: folder.path("a.sqlite"))
    let select = try database.prepare("SELECT name, size, data, NULL FROM t ORDER BY size")
    for number in 1...3 {
      #expect(try select.step())
      #expect(select.text(0) == "名 \(number)")
      #expect(select.integer(1) == number << 40)
      #expect(select.bytes(2) == [0, UInt8(number), 0xFF])
      #expect(select.bytes(3) == [] && select.text(3) == "" && select.integer(3) == 0)
    }
    #expect(try !select.step())
  }

  @Test func `a statement that means nothing is a problem with words`() throws {
    let database = try Database(path: folder.path("a.sqlite"))
    #expect {
      try database.execute("SELEKT 1")
    } throws: {
      ($0 as? SQLiteProblem)?.message.contains("SELEKT") == true
    }
    #expect(throws: SQLiteProblem.self) { _ = try database.prepare("").step() }
  }

  @Test func `a file that is no database is a problem, and so is one that cannot be`() throws {
    try folder.write("a.sqlite", String(repeating: "no database ", count: 100))
    let database = try Database(path: folder.path("a.sqlite"))
    #expect(throws: SQLiteProblem.self) { try database.execute("CREATE TABLE t (a)") }
    #expect(throws: SQLiteProblem.self) { _ = try Database(path: folder.path("none/a.sqlite")) }
  }
}

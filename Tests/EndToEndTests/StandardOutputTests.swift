import TestSupport
import Testing

/// `--stdout`: one feed, and nothing else, on standard output.
@Suite struct StandardOutputTests {
  @Test(arguments: [("rss", "rss.xml"), ("atom", "atom.xml"), ("json", "feed.json")])
  func `standard output has the bytes that the file would have`(
    format: String,
    name: String
  ) throws {
    let sandbox = try Sandbox(posts: 2)
    let printed = try sandbox.run("--format", format, "--stdout")
    #expect(printed.status == 0)
    #expect(sandbox.folder.names() == ["config.json", "posts"])
    #expect(
      printed.errors == """
        feeds/\(name): 2 entries, \(printed.output.count) bytes, printed
        2 posts; 1 feed: 1 printed

        """
    )
    _ = try sandbox.run("--format", format)
    #expect(try sandbox.files.files["feeds/\(name)"] == printed.output)
  }

  @Test func `two feeds are wrong usage`() throws {
    let sandbox = try Sandbox(posts: 1)
    let outcome = try sandbox.run("--stdout")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("there are 2: rss.xml, atom.xml; choose one with --format"))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }

  @Test(arguments: [["--format", "rss", "--stdout"], [], ["--help"], ["explain", "--all"]])
  func `a reader that went away is no crash`(arguments: [String]) throws {
    let sandbox = try Sandbox(posts: 40)
    let command = Command(arguments: arguments, hasLostReader: true)
    #expect(try sandbox.start(command).finish().status == 0)
  }

  @Test func `a disk that is full is told`() throws {
    let sandbox = try Sandbox(posts: 1)
    let words = ["--format", "rss", "--stdout"]
    let command = Command(arguments: words, output: "/dev/full")
    #expect(try sandbox.start(command).finish().status == 2)
  }
}

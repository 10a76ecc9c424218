import Glibc
import TestSupport

/// A folder of a test's own that the command runs in, with a site of a few posts.
struct Sandbox {
  /// The folder that the command runs in.
  let folder: TemporaryFolder

  /// Makes an empty sandbox.
  init() throws {
    folder = try TemporaryFolder()
  }

  /// Makes a sandbox with a configuration and posts on the first days of 2025.
  init(posts count: Int, configuration: String = Self.configuration) throws {
    self.init(in: try TemporaryFolder())
    try folder.write("config.json", configuration)
    for number in stride(from: 1, through: count, by: 1) { try write(number) }
  }

  private init(in folder: TemporaryFolder) {
    self.folder = folder
  }

  /// A configuration that says what must be said, and which feeds there are.
  static let configuration = site(feeds: ["rss", "atom"])

  /// A configuration with feeds of some formats, and nothing beside them unless more is said.
  static func site(
    feeds formats: [String],
    inSite: String = "",
    more: String = #", "index": false"#
  ) -> String {
    let feeds = formats.map { #"{"format": "\#($0)"}"# }.joined(separator: ", ")
    return """
      {
        "site": { "title": "Sandbox", "url": "https://example.org/", "language": "en"\(inSite) },
        "feeds": [\(feeds)]\(more)
      }

      """
  }

  /// Writes the post of a number between 1 and 300.
  func write(_ number: Int, body: String = "A text.") throws {
    let (month, day) = ((number - 1) / 28 + 1, (number - 1) % 28 + 1)
    try writePost("post-\(number)", date: "2025-\(Self.two(month))-\(Self.two(day))", body: body)
  }

  /// Writes a post that is named by its title.
  func writePost(_ title: String, date: String, body: String = "A text.", more: String = "") throws
  {
    let text = "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n\(body)\n"
    try folder.write("posts/\(title).md", text)
  }

  /// Runs the command to its end, at noon of the first of December 2025.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandOutcome {
    try run(arguments, environment: environment)
  }

  /// Runs the command to its end.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandOutcome {
    try start(Command(arguments: arguments, environment: environment)).finish()
  }

  /// Starts a command; unless the test sets a clock, it is noon of the first of December 2025.
  func start(_ command: Command) throws -> RunningCommand {
    var command = command
    command.environment["SOURCE_DATE_EPOCH", default: "1764590400"] += ""
    return try command.start(in: folder.path, printingTo: try TemporaryFolder())
  }

  /// What is a cache, and may come and go.
  static let cache: Set<String> = ["index.sqlite", ".gitignore"]

  /// Every file of the sandbox but for the cache.
  var files: FileTree {
    get throws {
      var tree = try FileTree(readingFrom: folder.path)
      for name in Self.cache { tree.files[".feedgen/\(name)"] = nil }
      return tree
    }
  }

  /// The names in a folder and the sizes of the files, as they are at this moment.
  func sizes(in name: String) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for file in folder.names(in: name) {
      var status = stat()
      guard unsafe stat(folder.path("\(name)/\(file)"), &status) == 0 else { continue }
      sizes[file] = Int(status.st_size)
    }
    return sizes
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

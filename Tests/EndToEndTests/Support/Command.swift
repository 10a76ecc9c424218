import Glibc
import TestSupport

/// The built command, started in a folder with an environment that holds nothing but what a test puts there.
struct Command {
  /// The words after the name of the command.
  var arguments: [String]

  /// The whole environment.
  var environment: [String: String] = [:]

  /// Whether nobody reads standard output: its pipe has no other end.
  var hasLostReader = false

  /// The file in the folder that is standard input; nothing can be read without one.
  var input: String?

  /// The file that is standard output, unless it is one that the test reads.
  var output: String?

  /// What goes to the folder and then becomes the command: the process that was started is the command itself.
  private static let shell = "/bin/sh"
  private static let script = #"cd "$0" && exec "$@""#

  /// What an address sanitizer is told: it takes what Swift's pointers with a tag lead to for lost.
  private static let sanitizer = ["ASAN_OPTIONS=detect_leaks=0"]

  /// Where the tests were built: beside them lies the command.
  private static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bytes = buffer.prefix(max(length, 0)).map { UInt8(bitPattern: $0) }
    let tests = String(decoding: bytes, as: UTF8.self)
    return tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/feedgen"
  }()

  /// Starts the command in a folder; what it prints goes to files in another one.
  func start(in folder: String, printingTo prints: TemporaryFolder) throws -> RunningCommand {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    let output = output ?? prints.path("output")
    let input = input.map { "\(folder)/\($0)" } ?? "/dev/null"
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o666)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, prints.path("errors"), flags, 0o666)
    let pipe = hasLostReader ? try Self.pipeWithoutReader() : -1
    defer { close(pipe) }
    if hasLostReader { unsafe posix_spawn_file_actions_adddup2(&actions, pipe, 1) }
    var process = pid_t()
    let words = [Self.shell, "-c", Self.script, folder, Self.path] + arguments
    let variables = environment.map { "\($0)=\($1)" } + Self.sanitizer
    let result = unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(variables) { variables in
        unsafe posix_spawn(&process, Self.shell, &actions, nil, words, variables)
      }
    }
    guard result == 0 else { throw NotStarted(path: Self.path, number: result) }
    return RunningCommand(process: process, prints: prints)
  }

  /// The writing end of a pipe that nobody reads.
  private static func pipeWithoutReader() throws -> Int32 {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw NotStarted(path: path, number: errno) }
    close(ends[0])
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    return ends[1]
  }

  /// Hands on texts as a list of C strings that a null pointer ends.
  private static func withCStrings<Result>(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe copies.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the list ends with nil") }
      return unsafe body(start)
    }
  }

  /// The command could not be started: it was not built, or the system refused.
  struct NotStarted: Error {
    let path: String
    let number: Int32
  }
}

import Glibc

/// Runs a command of the shell for a test about the package itself.
enum Command {
  /// The folder of the package's manifest.
  static let packageFolder = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// Gives what a command writes to its standard output; nothing if it cannot be run.
  static func output(of command: String) -> [UInt8] {
    guard let pipe = unsafe popen(command, "r") else { return [] }
    defer { _ = unsafe pclose(pipe) }
    var output: [UInt8] = []
    while case let byte = unsafe getc(pipe), byte != EOF { output.append(UInt8(byte)) }
    return output
  }
}

/// How a command ended, and what it printed.
struct CommandOutcome {
  /// The exit status; the number of the signal, negative, if one ended it.
  let status: Int32

  /// What it wrote to standard output.
  let output: [UInt8]

  /// What it wrote to standard error.
  let errors: String

  /// What it wrote to standard output, as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}

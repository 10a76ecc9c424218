import Glibc
import TestSupport

/// A command that was started and must be waited for.
struct RunningCommand {
  /// The id of the process.
  let process: pid_t

  /// Where its prints are.
  let prints: TemporaryFolder

  /// Ends it at once, wherever it is.
  func kill() {
    _ = Glibc.kill(process, SIGKILL)
  }

  /// Whether it is still at work after some milliseconds.
  func isRunning(after milliseconds: UInt32) -> Bool {
    usleep(milliseconds * 1000)
    var information = unsafe siginfo_t()
    unsafe waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return unsafe information.si_signo == 0
  }

  /// Waits for its end.
  func finish() throws -> CommandOutcome {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return CommandOutcome(
      status: signal == 0 ? (status >> 8) & 0xFF : -signal,
      output: (try? FileTree.bytes(of: prints.path("output"))) ?? [],
      errors: prints.text("errors") ?? ""
    )
  }
}

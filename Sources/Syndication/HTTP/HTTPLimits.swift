/// How much is done at once, and how much is put up with.
package struct HTTPLimits: Hashable, Sendable {
  /// How many requests may be under way at once.
  package var breadth = 32

  /// How many of them may go to one host and port.
  package var breadthPerHost = 4

  /// The most bytes that an answer may have, once it is decoded.
  package var bodyBytes = 16 << 20

  /// How long a request may take with all its redirects, in milliseconds.
  package var patience = 60_000

  /// How many redirects are followed.
  package var redirects = 10

  /// How long a server may have itself waited for within a run, in seconds.
  package var politeWait = 10

  /// The usual limits.
  package init() {}
}

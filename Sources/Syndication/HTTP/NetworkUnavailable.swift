/// Why nothing can be fetched or sent at all: there is no libcurl.
package struct NetworkUnavailable: Error, Hashable, Sendable {
  /// What is missing, and what to do about it.
  package var message: String {
    "libcurl.so.4 cannot be loaded, which feedgen needs for the network alone; install the package “libcurl4”"
  }

  /// Makes the failure.
  package init() {}
}

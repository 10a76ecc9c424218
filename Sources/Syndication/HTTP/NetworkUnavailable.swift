package import Diagnostics

/// Why nothing can be fetched or sent at all: there is no libcurl.
package struct NetworkUnavailable: Error, Hashable, Sendable {
  /// Makes the failure.
  package init() {}

  /// The failure as a diagnostic.
  package var diagnostic: Diagnostic {
    Diagnostic(
      .missingLibcurl,
      "libcurl.so.4 cannot be loaded, which feedgen needs for the network"
    )
  }
}

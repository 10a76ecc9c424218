/// A server that tells the programs of subscribers that an RSS feed has changed (rssCloud; RSS 2.0 `cloud`).
package struct CloudServer: Hashable, Sendable {
  /// Where programs register to be told.
  package let register: AbsoluteURL

  /// Where publishers tell of a change.
  package let ping: AbsoluteURL

  /// Makes a server of its two addresses.
  package init(register: AbsoluteURL, ping: AbsoluteURL) {
    self.register = register
    self.ping = ping
  }
}

import Diagnostics

extension RuleCase {
  /// Addresses and identifiers.
  static let addresses = [
    inChannel(
      .notAbsoluteLink,
      "①<docs>a.example</docs><item>②<comments>http:///x</comments></item>",
      not: "<docs>mailto:a@b.example</docs>"
    ),
    inFeed(
      .invalidURICharacter,
      "①<link href='https://a.example/ x'/>",
      not: "<link href='https://[::1]/%20x'/>"
    ),
    inChannel(
      .iriNotURI,
      "①<docs>https://ä.example/</docs>",
      not: "<docs>https://xn--4ca.example/</docs>"
    ),
    inFeed(.invalidIRI, "①<link href='http:x'/>", not: "<link href='x/ä'/>"),
    inFeed(
      .invalidURIAttribute,
      "①<generator uri='https:/x'>x</generator>",
      not: "<generator uri='/x'>x</generator>"
    ),
    inItem(
      .invalidWebAddress,
      "①<enclosure url='ftp://a.example/x' length='1' type='a/b'/>",
      not: "<enclosure url='http://a.example:80/x' length='1' type='a/b'/>"
    ),
    inChannel(
      .unregisteredScheme,
      "①<docs>feed://a.example/</docs>",
      not: "<docs>gopher://a.example/</docs>"
    ),
    inFeed(.unusualURN, "①<id>urn:ab:c/d</id>", not: "<id>urn:ab:c%2Fd</id>"),
    inFeed(.invalidURN, "①<id>urn:a.b:c</id>", not: "<id>urn:ab:c:d</id>"),
    inFeed(
      .invalidUUID,
      "①<id>urn:uuid:1234</id>",
      not: "<id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>"
    ),
    inFeed(
      .invalidTagURI,
      "①<id>tag:a.example,25:x</id>",
      not: "<id>tag:a@a.example,2025-01:x</id>"
    ),
    inFeed(
      .nonCanonicalURI,
      "①<id>HTTP://A.example:80/%7ex/../y</id>",
      not: "<id>http://a.example/%2F?#</id>"
    ),
    RuleCase(
      .sameDocumentReference,
      feed("<entry xml:base='https://b.example/'>①<link href=''/></entry>"),
      not: feed("<entry xml:base='https://b.example/'><link href='x'/></entry>"),
      base: "https://a.example/feed"
    ),
  ]
}

import Diagnostics

extension RuleCase {
  /// Namespaces and their prefixes.
  static let namespaces = [
    RuleCase(.missingNamespace, "①<feed/>", not: "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    RuleCase(
      .wrongNamespace,
      "①<feed xmlns='http://www.w3.org/2005/atom'/>",
      not: "<feed xmlns='http://www.w3.org/2005/Atom'/>"
    ),
    RuleCase(
      .obsoleteNamespace,
      "①<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>",
      not: "<feed xmlns='http://www.w3.org/2005/Atom'/>"
    ),
    inChannel(
      .unqualifiedExtension,
      "<x:y xmlns:x='http://x.example/'>①<z/></x:y>",
      not: "<x:y xmlns:x='http://x.example/'><x:z/></x:y>"
    ),
    inFeed(.undeterminableVocabulary, "①<x xmlns=''/>", not: "<x:x xmlns:x='http://x.example/'/>"),
    declared(.unknownNamespace, "http://x.example/", not: "http://webns.net/mvcb/"),
    declared(.unjudgedNamespace, "http://schema.org/", not: "http://x.example/"),
    declared(.reservedPrefix, "http://x.example/", not: "http://webns.net/mvcb/", as: "admin"),
    declared(.unusualPrefix, "http://webns.net/mvcb/", not: "http://x.example/"),
    RuleCase(
      .prefixedAtom,
      "①<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>",
      not: "<feed xmlns='http://www.w3.org/2005/Atom'/>"
    ),
    declared(.mediaNamespace, "http://search.yahoo.com/mrss", not: "http://search.yahoo.com/mrss/"),
    declared(
      .oldWikiNamespace,
      "http://www.usemod.com/cgi-bin/mb.pl?ModWiki",
      not: "http://purl.org/rss/1.0/modules/wiki/"
    ),
  ]

  /// A namespace that is declared, and another one.
  private static func declared(
    _ code: DiagnosticCode,
    _ raising: String,
    not sparing: String,
    as prefix: String = "x"
  ) -> RuleCase {
    RuleCase(
      code,
      "①<rss version='2.0' xmlns:\(prefix)='\(raising)'/>",
      not: "<rss version='2.0' xmlns:\(prefix)='\(sparing)'/>"
    )
  }
}

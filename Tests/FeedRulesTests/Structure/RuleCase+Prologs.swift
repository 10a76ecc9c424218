import Diagnostics

extension RuleCase {
  private static let rss091 = "-//Netscape Communications//DTD RSS 0.91//EN"

  private static func typed(
    _ address: String,
    version: String,
    marker: String = ""
  ) -> String {
    "\(marker)<!DOCTYPE rss PUBLIC '\(rss091)' '\(address)'><rss version='\(version)'/>"
  }

  /// The document as such.
  static let prologs = [
    RuleCase(
      .undefinedEntity,
      "<rss version='2.0'><channel><title>①&nbsp;</title></channel></rss>",
      not: "<rss version='2.0'><channel><title>&amp;nbsp;&#160;</title></channel></rss>"
    ),
    RuleCase(
      .undecodableText,
      "<?xml version='1.0' encoding='①utf-16'?><rss version='2.0'/>",
      not: "<?xml version='1.0' encoding='us-ascii'?><rss version='2.0'/>"
    ),
    RuleCase(
      .unknownEncoding,
      "<?xml version='1.0' encoding='①klingon'?><rss version='2.0'/>",
      not: "<?xml version='1.0' encoding='gbk'?><rss version='2.0'/>"
    ),
    RuleCase(
      .xmlVersion,
      "①<?xml version='1.1'?><rss version='2.0'/>",
      not: "<?xml version='1.0'?><rss version='2.0'/>"
    ),
    RuleCase(
      .externalEntity,
      "①<!DOCTYPE rss SYSTEM 'http://x.example/'><rss version='2.0'/>",
      not: "<!DOCTYPE rss><rss version='2.0'/>"
    ),
    RuleCase(
      .unexpandedEntity,
      "<!DOCTYPE rss [①<!ENTITY a '&b;&b;'><!ENTITY b 'x'>②<!ENTITY % c '&#37;d;'>]><rss version='2.0'/>",
      not: "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'><!ENTITY % d 'x'>]><rss version='2.0'/>"
    ),
    RuleCase(
      .deprecatedDTD,
      typed("http://my.netscape.com/publish/formats/rss-0.91.dtd", version: "0.91", marker: "①"),
      not: typed("http://www.rssboard.org/rss-0.91.dtd", version: "0.91")
    ),
    RuleCase(
      .wrongDoctype,
      typed("http://www.rssboard.org/rss-0.91.dtd", version: "0.92", marker: "①"),
      not: typed("http://www.rssboard.org/rss-0.91.dtd", version: "0.91")
    ),
    inItem(.suspectCharacters, "①<title>CafÃ©</title>", not: "<title>Café Ã</title>"),
    RuleCase(
      .obscureEncoding,
      "①<?xml version='1.0' encoding='gbk'?><rss version='2.0'/>",
      not: "<?xml version='1.0' encoding='gb18030'?><rss version='2.0'/>"
    ),
    RuleCase(
      .unusualEncoding,
      "①<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'/>",
      not: "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'/>"
    ),
    RuleCase(
      .missingEncoding,
      "①<?xml version='1.0'?><rss version='2.0'/>",
      not: "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'/>"
    ),
    RuleCase(
      .blankLineBeforeXML,
      "①\n<?xml version='1.0'?><rss version='2.0'/>",
      not: "<?xml version='1.0'?>\n<rss version='2.0'/>"
    ),
  ]
}

import Diagnostics

extension RuleCase {
  /// Media RSS.
  static let media = [
    inItem(
      .invalidCreditRole,
      "①<media:credit role='hero'>x</media:credit>",
      not:
        "<media:credit role='actor'>x</media:credit><media:credit role='hero' scheme='https://x.example/'>x</media:credit>"
    ),
    inItem(
      .invalidMediaTextType,
      "①<media:title type='xhtml'>x</media:title>",
      not: "<media:title type='html'>x</media:title>"
    ),
    inItem(
      .invalidMediaHash,
      "①<media:hash algo='sha-1'>\(hash)</media:hash>",
      not: "<media:hash algo='md5'>\(hash)</media:hash>"
    ),
    inItem(
      .invalidMediaRating,
      "①<media:rating scheme='urn:mpaa'>adult</media:rating>",
      not:
        "<media:rating>adult</media:rating><media:rating scheme='urn:icra'>r (cz 1 lz 0 nz 1)</media:rating>"
    ),
    inItem(
      .invalidNPTTime,
      "①<media:thumbnail url='https://a.example/' time='1:2'/>",
      not: "<media:thumbnail url='https://a.example/' time='0:01:02.5'/>"
    ),
    inItem(
      .invalidMediaRestriction,
      "①<media:restriction relationship='allow'>de</media:restriction>",
      not: "<media:restriction relationship='allow'>all</media:restriction>"
    ),
    inItem(
      .invalidRestrictionRelationship,
      "①<media:restriction relationship='maybe'>all</media:restriction>",
      not: "<media:restriction relationship='deny'>all</media:restriction>"
    ),
    inItem(
      .invalidRestrictionType,
      "①<media:restriction relationship='deny' type='city'>x</media:restriction>",
      not: "<media:restriction relationship='deny' type='country'>de</media:restriction>"
    ),
    inItem(
      .unknownCountry,
      "①<media:restriction relationship='deny' type='country'>de xx</media:restriction>",
      not: "<media:restriction relationship='deny' type='country'>de US</media:restriction>"
    ),
    inItem(
      .invalidMediaMedium,
      "①<media:content medium='film'/>",
      not: "<media:content medium='video'/>"
    ),
    inItem(
      .invalidMediaExpression,
      "①<media:content expression='part'/>",
      not: "<media:content expression='sample'/>"
    ),
    inItem(
      .deprecatedMediaAdult,
      "①<media:adult>true</media:adult>",
      not: "<media:rating>adult</media:rating>"
    ),
    inItem(
      .lonelyMediaGroup,
      "①<media:group><media:content/></media:group>",
      not: "<media:group><media:content/><media:content/></media:group>"
    ),
  ]

  private static let hash = String(repeating: "0f", count: 16)
}

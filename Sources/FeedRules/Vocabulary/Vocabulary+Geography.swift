/// Places: GeoRSS with GML, the W3C's basic geo vocabulary, GeoURL and ICBM.
extension Vocabulary {
  /// GeoRSS: simple, and with GML inside.
  static let geoRSS = ExtensionTable(
    [
      ExtensionShape("point", .everywhere, .many, simple(.point)),
      ExtensionShape("line", .everywhere, .many, simple(.line)),
      ExtensionShape("polygon", .everywhere, .many, simple(.line)),
      ExtensionShape("box", .everywhere, .many, simple(.box)),
      ExtensionShape("circle", .everywhere, .many, simple(.circle)),
      ExtensionShape("elev", .everywhere, .many, .value(.measure)),
      ExtensionShape("floor", .everywhere, .many, .value(.integer)),
      ExtensionShape("radius", .everywhere, .many, .value(.decimal)),
      ExtensionShape("featureName", .everywhere, .many, .value(.any)),
      ExtensionShape("featureTypeTag", .everywhere, .many, .value(.any)),
      ExtensionShape("relationshipTag", .everywhere, .many, .value(.any)),
      ExtensionShape("featuretypetag", .everywhere, .many, .value(.any)),
      ExtensionShape("relationshiptag", .everywhere, .many, .value(.any)),
      ExtensionShape("featurename", .everywhere, .many, .value(.any)),
      ExtensionShape("where", .everywhere, .many, geographyInGML),
    ],
    isMerelyQuestionable: true
  )

  private static func simple(_ type: ValueType) -> ElementShape {
    ElementShape(
      .text(type),
      attributes: [
        .optional("featuretypetag"), .optional("featurename"), .optional("relationshiptag"),
        .optional("elev", .measure), .optional("floor", .integer), .optional("radius", .decimal),
      ]
    )
  }

  private static let geographyInGML = ElementShape(
    .gml,
    children: [
      ChildShape("Point", .many, gml([ChildShape("pos", .required, position(.point))])),
      ChildShape("LineString", .many, gml([ChildShape("posList", .required, position(.line))])),
      ChildShape(
        "Polygon",
        .many,
        gml([
          ChildShape("exterior", .required, ring),
          ChildShape("interior", .many, ring),
        ])
      ),
      ChildShape(
        "Envelope",
        .many,
        gml([
          ChildShape("lowerCorner", .required, position(.point)),
          ChildShape("upperCorner", .required, position(.point)),
        ])
      ),
    ]
  )

  private static let ring = gml([
    ChildShape("LinearRing", .required, gml([ChildShape("posList", .required, position(.line))]))
  ])

  private static func gml(_ children: [ChildShape]) -> ElementShape {
    ElementShape(.gml, attributes: gmlAttributes, children: children)
  }

  private static func position(_ type: ValueType) -> ElementShape {
    ElementShape(.text(type), attributes: gmlAttributes)
  }

  private static let gmlAttributes: [AttributeShape] = [
    .optional("srsName"), .optional("srsDimension"), .optional("count"), .optional("id", in: .gml),
  ]

  /// The W3C's basic geo vocabulary.
  static let geo = ExtensionTable(
    [
      ExtensionShape("lat", .everywhere, .many, .value(.latitude)),
      ExtensionShape("long", .everywhere, .many, .value(.longitude)),
      ExtensionShape("alt", .everywhere, .many, .value(.measure)),
      ExtensionShape("Point", .everywhere, .many, geoPoint),
    ],
    isMerelyQuestionable: true
  )

  private static let geoPoint = ElementShape(
    .geo,
    children: [
      ChildShape("lat", .required, .value(.latitude)),
      ChildShape("long", .required, .value(.longitude)),
      ChildShape("alt", .optional, .value(.measure)),
    ]
  )

  /// GeoURL.
  static let geoURL = coordinates
  /// ICBM addresses.
  static let icbm = coordinates

  private static let coordinates = ExtensionTable(
    [
      ExtensionShape("latitude", .everywhere, .many, .value(.latitude)),
      ExtensionShape("longitude", .everywhere, .many, .value(.longitude)),
    ],
    isMerelyQuestionable: true
  )
}

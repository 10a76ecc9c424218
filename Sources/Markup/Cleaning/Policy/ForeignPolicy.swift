import HTML

/// What becomes of SVG and MathML: the allow-lists of their elements and attributes.
///
/// Nothing that can hold HTML, load a document, change others while it is shown, or run a script stays, so
/// that what is written reads the same for every parser.
enum ForeignPolicy {
  /// The policy for an element of SVG.
  static func svg(_ name: borrowing HTMLName) -> ElementPolicy {
    if let element = name.element {
      switch element {
      case .svg: return .stays
      case .script, .style, .title: return .vanishes
      default: return .unwraps
      }
    }
    let bytes = name.bytes
    if svgElements.contains(bytes) { return .stays }
    return svgHidden.contains(bytes) ? .vanishes : .unwraps
  }

  /// The policy for an element of MathML.
  static func math(_ name: borrowing HTMLName) -> ElementPolicy {
    if let element = name.element {
      switch element {
      case .math: return .stays
      case .script, .style: return .vanishes
      default: return .unwraps
      }
    }
    let bytes = name.bytes
    if mathElements.contains(bytes) { return .stays }
    // Browsers show the presentation of `semantics`, never its annotations (MathML Core, appendix A).
    return bytes.equals("annotation") || bytes.equals("annotation-xml") ? .vanishes : .unwraps
  }

  /// Whether an attribute of SVG stays; its name is in lower case.
  static func keepsInSVG(_ attribute: HTMLAttribute) -> Bool {
    svgAttributes.contains(attribute.name) && isHarmless(attribute.value)
  }

  /// Whether an attribute of MathML stays; its name is in lower case.
  static func keepsInMath(_ attribute: HTMLAttribute) -> Bool {
    mathAttributes.contains(attribute.name) && isHarmless(attribute.value)
  }

  /// Whether a value loads nothing: of functions, `url(#…)` alone names something elsewhere.
  private static func isHarmless(_ value: ArraySlice<UInt8>) -> Bool {
    guard let open = value.firstIndex(of: UInt8(ascii: "(")) else {
      return !value.contains(UInt8(ascii: "\\"))
    }
    let name = value[..<open].trimmed
    guard name.suffix(3).map(\.lowercased).elementsEqual("url".utf8) else {
      return !value.contains(UInt8(ascii: "\\")) && !value[open...].containsURL
    }
    return name.count == 3 && value[(open + 1)...].first == .hash
      && !value[(open + 1)...].contains(UInt8(ascii: "("))
  }

  private static let svgElements = words(
    """
    circle clippath defs ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient rect stop
    switch symbol text textpath tspan
    """
  )

  /// What has no text that anyone sees.
  private static let svgHidden = words(
    "desc metadata animate set animatemotion animatetransform"
  )

  private static let svgAttributes = words(
    """
    clip-path clip-rule clippathunits cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size
    font-style font-weight fx fy gradienttransform gradientunits height id letter-spacing marker-end marker-mid marker-start
    markerheight markerunits markerwidth mask offset opacity orient pathlength patterncontentunits patterntransform
    patternunits points preserveaspectratio r refx refy rotate rx ry spreadmethod stop-color stop-opacity stroke
    stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
    text-anchor text-decoration textlength transform viewbox visibility width x x1 x2 xmlns y y1 y2
    """
  )

  private static let mathElements = words(
    """
    menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt
    mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics
    """
  )

  private static let mathAttributes = words(
    """
    accent accentunder align alttext close columnalign columnlines columnspacing columnspan depth dir display displaystyle
    fence form frame height linethickness lquote lspace mathcolor mathsize mathvariant maxsize minsize movablelimits notation
    open rowalign rowlines rowspacing rowspan rquote rspace scriptlevel separator separators stretchy symmetric voffset width
    xmlns
    """
  )

  private static func words(_ text: String) -> Set<ArraySlice<UInt8>> {
    Set(text.utf8.split { $0 == .space || $0 == .lineFeed }.map { ArraySlice($0) })
  }
}

extension ArraySlice<UInt8> {
  /// Whether `url` stands somewhere, in any case.
  fileprivate var containsURL: Bool {
    indices.dropLast(2).contains {
      self[$0...].prefix(3).map(\.lowercased).elementsEqual("url".utf8)
    }
  }
}

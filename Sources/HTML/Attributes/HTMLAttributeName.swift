/// The names of attributes that are told apart, those in which scripts keep what they load late included.
package enum HTMLAttributeName: UInt8, Sendable {
  // On any element.
  case `class`, dir, hidden, id, lang, style, title
  // Addresses.
  case action, background, cite, data, formaction, href, longdesc, manifest, ping, poster, src
  case srcdoc, srcset, xlinkHref
  // Links, text and lists.
  case datetime, download, hreflang, name, open, rel, reversed, start, target, type, value
  // Embedded content.
  case allow, allowfullscreen, alt, autoplay, checked, controls, `default`, encoding, height, kind
  case label, loading, loop, media, muted, playsinline, preload, referrerpolicy, sizes, srclang
  case usemap, width
  // Tables and the looks of old.
  case abbr, align, border, cellpadding, cellspacing, colspan, headers, rowspan, scope, span, valign
  case color, face, size
  // What scripts load late, the most common first.
  case dataSrc, dataLazySrc, dataOriginal, dataActualsrc, dataLazyload, dataLazy, dataOriginalSrc
  case dataOrigSrc, dataOrigFile, dataHiResSrc, dataHires, dataFullSrc, dataLargeFile, dataRealSrc
  case dataURL, dataImgSrc, dataImage, dataImageSrc, dataImageURL, dataEcho, dataCfsrc, dataLlSrc
  case dataCroporisrc, dataBacksrc, dataBgsrc, dataNormal, dataDefaultSrc, dataSrcLarge, lazySrc
  case nitroLazySrc, original, file, zoomfile, underscoreSrc
  case dataSrcset, dataLazySrcset, dataSrcSet, dataLlSrcset, lazySrcset
}

extension HTMLAttributeName {
  /// Finds the attribute of a name in lower case; nil if it is told apart from no other.
  init?(name: Span<UInt8>) {
    guard let found = Self.table.value(named: name) else { return nil }
    self = found
  }

  /// The attribute's name in ASCII.
  package var bytes: ArraySlice<UInt8> {
    Self.words[Int(rawValue)]
  }

  /// Whether a script takes one address from the attribute when it loads an image.
  package var isLateSource: Bool {
    rawValue >= Self.dataSrc.rawValue && rawValue <= Self.underscoreSrc.rawValue
  }

  /// Whether a script takes a set of addresses from the attribute when it loads an image.
  package var isLateSet: Bool {
    rawValue >= Self.dataSrcset.rawValue && rawValue <= Self.lazySrcset.rawValue
  }

  private static let words: [ArraySlice<UInt8>] = {
    let names = """
      class dir hidden id lang style title
      action background cite data formaction href longdesc manifest ping poster src
      srcdoc srcset xlink:href
      datetime download hreflang name open rel reversed start target type value
      allow allowfullscreen alt autoplay checked controls default encoding height kind
      label loading loop media muted playsinline preload referrerpolicy sizes srclang
      usemap width
      abbr align border cellpadding cellspacing colspan headers rowspan scope span valign
      color face size
      data-src data-lazy-src data-original data-actualsrc data-lazyload data-lazy data-original-src
      data-orig-src data-orig-file data-hi-res-src data-hires data-full-src data-large-file data-real-src
      data-url data-img-src data-image data-image-src data-image-url data-echo data-cfsrc data-ll-src
      data-croporisrc data-backsrc data-bgsrc data-normal data-default-src data-src-large lazy-src
      nitro-lazy-src original file zoomfile _src
      data-srcset data-lazy-srcset data-src-set data-ll-srcset lazy-srcset
      """
    return names.utf8.split { $0 == .space || $0 == .lineFeed }.map { ArraySlice($0) }
  }()

  /// A space, the attribute's name and what opens its value: ` name="`.
  var opening: ArraySlice<UInt8> {
    Self.openings[Int(rawValue)]
  }

  private static let openings: [ArraySlice<UInt8>] = words.map { name in
    [.space] + name + [.equalsSign, .quotationMark]
  }

  private static let table = NameTable(
    words.indices.compactMap { index in
      HTMLAttributeName(rawValue: UInt8(index)).map { (words[index], $0) }
    }
  )
}

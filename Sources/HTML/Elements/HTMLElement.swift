/// The elements that the HTML standard names, obsolete ones and the roots of SVG and MathML included.
package enum HTMLElement: String, CaseIterable, Sendable {
  // The document and its sections.
  case html, head, body, base, link, meta, title, style
  case address, article, aside, footer, h1, h2, h3, h4, h5, h6, header, hgroup, main, nav, search
  case section
  // Grouping content.
  case blockquote, dd, div, dl, dt, figcaption, figure, hr, li, menu, ol, p, pre, ul
  // Text-level semantics and edits.
  case a, abbr, b, bdi, bdo, br, cite, code, data, dfn, em, i, kbd, mark, q, rp, rt, ruby, s, samp
  case small, span, strong, sub, sup, time, u, `var`, wbr, del, ins
  // Embedded content.
  case area, audio, canvas, embed, iframe, img, map, object, picture, source, track, video
  case math, svg
  // Tables.
  case caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr
  // Forms and interactive elements.
  case button, datalist, fieldset, form, input, label, legend, meter, optgroup, option, output
  case progress, select, selectedcontent, textarea, details, dialog, summary
  // Scripting.
  case noscript, script, slot, template
  // Obsolete, but parsed in ways of their own or still met in bodies.
  case acronym, applet, basefont, bgsound, big, blink, center, dir, font, frame, frameset, image
  case isindex, keygen, listing, marquee, menuitem, multicol, nextid, nobr, noembed, noframes, param
  case plaintext, rb, rtc, spacer, strike, tt, xmp
}

extension HTMLElement {
  /// Finds the element of a name in lower case; nil if the standard knows none such.
  package init?(name: Span<UInt8>) {
    guard let element = Self.elements.value(named: name) else { return nil }
    self = element
  }

  /// The table of all elements, made at the first tag.
  private static let elements = NameTable(allCases.map { ($0.name, $0) })

  /// The element's name in ASCII.
  package var name: ArraySlice<UInt8> {
    ArraySlice(rawValue.utf8)
  }

  /// Compares the places of two elements in the list above, not their names.
  @inlinable
  @inline(__always)
  package static func == (one: HTMLElement, other: HTMLElement) -> Bool {
    one.ordinal == other.ordinal
  }

  /// The place of the element in the list above.
  @inlinable
  package var ordinal: UInt8 {
    // An enumeration of at most 256 cases without values is one byte, which counts them.
    unsafe unsafeBitCast(self, to: UInt8.self)
  }
}

extension [UInt8] {
  /// Adds an element's name.
  @inline(__always)
  package mutating func append(_ element: HTMLElement) {
    ElementNames.standard.append(element, to: &self)
  }

  /// Adds an element's start tag, without attributes.
  @inline(__always)
  package mutating func append(startTagOf element: HTMLElement) {
    ElementNames.standard.append(startTagOf: element, to: &self)
  }

  /// Adds an element's end tag.
  @inline(__always)
  package mutating func append(endTagOf element: HTMLElement) {
    ElementNames.standard.append(endTagOf: element, to: &self)
  }
}

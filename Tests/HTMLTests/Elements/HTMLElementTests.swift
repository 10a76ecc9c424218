import HTML
import Testing

/// The facts about elements.
struct HTMLElementTests {
  @Test func `every element is found by its name`() {
    for element in HTMLElement.allCases {
      #expect(HTMLElement(name: element.name.span) == element)
    }
  }

  @Test(arguments: [
    "", "A", "\0a", "aa", "x-y", "selectedcontents", "annotation-xml", "divv", "di",
  ])
  func `other names are no element`(name: String) {
    #expect(HTMLElement(name: ArraySlice(name.utf8).span) == nil)
  }

  @Test func `void elements are those of the standard and the obsolete ones`() {
    let void = HTMLElement.allCases.filter(\.isVoid).map(\.rawValue).sorted()
    #expect(
      void == [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
        "keygen", "link", "meta", "param", "source", "track", "wbr",
      ]
    )
  }

  @Test func `blocks are set apart, phrases are not`() {
    for element in [HTMLElement.p, .div, .li, .td, .h1, .pre, .blockquote, .hr, .table, .section] {
      #expect(element.isBlock)
    }
    for element in [HTMLElement.a, .b, .span, .img, .br, .code, .script, .svg, .button, .video] {
      #expect(!element.isBlock)
    }
  }

  @Test func `content models are those that tree construction sets`() {
    let models = HTMLElement.allCases.filter { $0.contentModel(isScripting: false) != .markup }
    #expect(
      models == [
        .title, .style, .iframe, .textarea, .script, .noembed, .noframes, .plaintext, .xmp,
      ]
    )
    #expect(HTMLElement.noscript.contentModel(isScripting: true) == .rawText)
  }

  @Test func `a name is known by its element or its bytes`() {
    #expect(HTMLName(lowercased: ArraySlice("p".utf8)) == HTMLName(.p))
    #expect(
      HTMLName(lowercased: ArraySlice("x-y".utf8)) != HTMLName(lowercased: ArraySlice("x-z".utf8))
    )
    #expect(string(HTMLName(.blockquote).bytes) == "blockquote")
    #expect(string(HTMLName(lowercased: ArraySlice("x-y".utf8)).bytes) == "x-y")
  }
}

import Diagnostics
package import FeedModel
import HTML

/// Turns the HTML of a body into HTML that may stand in any page and reads right in any reader: one pass over
/// its tokens.
///
/// The elements that are open are those a browser would have open, so that text stands where a browser shows
/// it; what is written of each is decided by the policies (``ElementPolicy``, ``AttributePolicy``,
/// ``StylePolicy``, ``ForeignPolicy``). Every element that begins ends, and nothing ends that did not begin.
/// Text and code are never touched, but for characters that XML cannot carry. Takes linear time, and memory
/// for the output and for one entry an open element, of which there are at most ``OpenElements/deepest``.
package struct BodyCleaner {
  /// What reads the body.
  var tokenizer: HTMLTokenizer
  /// What has been written.
  var output: BodyOutput
  /// What writes attributes, and gathers what is wrong.
  var attributes: AttributeWriter
  /// The elements that a browser would have open.
  var open = OpenElements()
  /// The formatting that goes on in the next block.
  var formatting = FormattingElements()
  /// The images since the last words.
  var images = ShownImages()
  /// What becomes of a heading that repeats the title.
  var heading: RepeatedHeading
  /// The code that is open.
  var code = CodeText()
  /// The sources of the picture that is open.
  var picture = PictureSources()

  /// The depth of the outermost element whose content is left out; nil if none is open.
  var hiddenDepth: Int?

  /// How many elements are open that were too deep to be counted as such.
  var tooDeep = 0

  /// How many were when one of them began whose content is left out; nil if none did.
  var hiddenTooDeep: Int?

  /// Whether what comes now is left out.
  var isHiding: Bool { hiddenDepth != nil || hiddenTooDeep != nil }

  /// How many bytes may still be written of tags that go on in another block.
  var reopening: Int

  /// Whether the formula that is open has said all that it shows.
  var hasFormulaMathML = false

  /// The page that was embedded last, so that a second way to embed it is left out.
  var lastEmbedded: [UInt8] = []

  /// Set when the text turns out to have a base of its own after something was written without it.
  var ownBase: AbsoluteURL?

  /// Whether the text's own base is known, or must not be looked for any more.
  var isBaseKnown: Bool

  private let start: Int
  private let title: String?

  /// Prepares to clean a body.
  ///
  /// - Parameters:
  ///   - html: The text, in checked UTF-8.
  ///   - start: The offset at which the body begins; offsets of problems count from the text's start.
  ///   - base: What the body's references are relative to, unless the body has a `base`.
  ///   - title: The entry's title: a first heading that only repeats it is left out; nil to keep any.
  package init(_ html: [UInt8], from start: Int = 0, base: AbsoluteURL, title: String? = nil) {
    self.init(html, from: start, base: base, title: title, isBaseKnown: false)
  }

  private init(
    _ html: [UInt8],
    from start: Int,
    base: AbsoluteURL,
    title: String?,
    isBaseKnown: Bool
  ) {
    let count = max(0, html.count - start)
    tokenizer = HTMLTokenizer(html, from: start, isScripting: true)
    output = BodyOutput(capacity: count + count / 8)
    attributes = AttributeWriter(links: LinkResolver(base: base))
    heading = RepeatedHeading(title: title)
    reopening = count + Self.smallestReopening
    self.start = start
    self.title = title
    self.isBaseKnown = isBaseKnown
  }

  /// How many bytes of tags may be written again however short the body is.
  private static let smallestReopening = 1 << 16

  /// What was found wrong, with offsets into the text that was read.
  var problems: [BodyProblem] { attributes.report.problems }

  /// Reads the body to its end and gives what is left of it, and where in it the author ended the excerpt.
  package mutating func clean() -> (html: [UInt8], more: Int?) {
    read()
    if let ownBase {
      self = BodyCleaner(
        tokenizer.input,
        from: start,
        base: ownBase,
        title: title,
        isBaseKnown: true
      )
      read()
    }
    close(to: 0)
    reportMissing(images.forget())
    guard attributes.hasFragments else { return (output.bytes, output.moreOffset) }
    return FragmentLinks(in: output.bytes)
      .resolved(base: attributes.links.base, following: output.moreOffset)
  }

  private mutating func read() {
    while ownBase == nil {
      // Most of a body is words and tags of nothing but a name.
      if let text = tokenizer.nextPlainText() {
        write(plain: text)
      } else if let element = tokenizer.nextPlainEndTag() {
        end(element)
      } else if let element = tokenizer.nextPlainStartTag() {
        begin(element)
      } else if let (element, classes) = tokenizer.nextClassedStartTag() {
        begin(element, classes)
      } else if !readToken() {
        return
      }
      if attributes.hasGap { reportIllegal() }
      endFosteringInTable()
      tokenizer.isInForeignContent = open.isInForeignContent
    }
  }

  /// Takes a start tag that has classes and nothing else; mostly they mean nothing.
  private mutating func begin(_ element: HTMLElement, _ classes: Range<Int>) {
    if ClassTraits(of: tokenizer.input.span.extracting(classes)).isEmpty {
      begin(element)
    } else {
      let value = tokenizer.input[classes]
      let attribute = HTMLAttribute(.class, value: value, offset: classes.lowerBound)
      begin(HTMLStartTag(HTMLName(element), attributes: [attribute]))
    }
  }

  /// Reads a token of any kind; false at the end.
  private mutating func readToken() -> Bool {
    guard let token = tokenizer.next() else { return false }
    switch consume token {
    case .text(let text): write(text)
    case .startTag(var tag):
      begin(tag)
      tokenizer.recycle(&tag)
    case .endTag(let name): end(name)
    case .comment(let data): if MoreMark.isMark(comment: data) { output.markMore() }
    case .doctype: break
    }
    return true
  }
}

import CLibXML2
import Diagnostics
import FeedModel
import Glibc
import Markup

/// Measures the pass over bodies beside libxml2's HTML parser, in one process and on one thread.
///
/// Usage: BodyPass ROUNDS FILE…
///
/// What stands behind a file's front matter is taken for HTML, and is read by both: here from bytes to clean
/// bytes, there from bytes to a tree. The rounds alternate, so that a busy moment falls on both. Printed are
/// the best times in milliseconds, the megabytes read, and the first time as a share of the second.
@main
enum BodyPass {
  /// Runs the rounds and prints one line.
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    guard let rounds = words.first.flatMap({ Int($0) }), rounds > 0, words.count > 1 else {
      print("usage: BodyPass ROUNDS FILE…")
      exit(64)
    }
    let bodies = words.dropFirst().compactMap(PostBody.init(path:))
    guard let base = AbsoluteURL("https://example.org/post.html"), !bodies.isEmpty else { exit(2) }
    xmlInitParser()
    var ours = Double.infinity
    var theirs = Double.infinity
    for _ in 0..<rounds {
      ours = min(ours, seconds { for body in bodies { clean(body, base: base) } })
      theirs = min(theirs, seconds { for body in bodies { parseTree(of: body) } })
    }
    let bytes = bodies.reduce(0) { $0 + $1.range.count }
    print(tenths(ours * 1000), tenths(theirs * 1000), tenths(Double(bytes) / 1e6), ours / theirs)
  }

  private static func clean(_ body: PostBody, base: AbsoluteURL) {
    var cleaner = BodyCleaner(
      body.file.bytes,
      from: body.range.lowerBound,
      base: base,
      title: "Title"
    )
    let html = cleaner.clean().html
    precondition(html.count <= 20 * body.file.bytes.count + 1000)
  }

  private static func parseTree(of body: PostBody) {
    let context = unsafe htmlNewParserCtxt()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    let document = unsafe body.file.bytes[body.range].withUnsafeBytes { bytes in
      unsafe htmlCtxtReadMemory(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count),
        nil,
        "UTF-8",
        Int32(options)
      )
    }
    unsafe xmlFreeDoc(document)
    unsafe htmlFreeParserCtxt(context)
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let time = clock.measure(work).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }

  private static func tenths(_ value: Double) -> Double {
    (value * 10).rounded() / 10
  }
}

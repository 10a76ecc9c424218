import ArgumentParser
import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Publishing

/// `feedgen convert`: turns a feed of one format into another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a feed of any format into RSS, Atom or JSON Feed.",
    discussion: """
      Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed, in any encoding and also where it is no \
      well-formed XML. Entries keep their order, texts the publisher's HTML. What has no place in the new format is \
      left out, with a warning for each kind of it; what it needs and the feed does not say is derived from the rest \
      (--verbose tells). The same feed always gives the same bytes. A result that readers would not accept is not \
      written; the exit status is 1 then, and if an entry had to be left out.

      EXAMPLES:
        feedgen convert feed.rss > atom.xml
        feedgen convert --format json --output feed.json atom.xml
        curl -fsSL https://example.org/feed.xml | feedgen convert --url https://example.org/feed.xml -
      """
  )

  @Argument(help: ArgumentHelp("The feed to convert; “-” is standard input.", valueName: "file"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp("The format of the result: rss, atom or json.", valueName: "format")
  )
  var format: FeedFormat = .atom

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file that the result is written to, whole or not at all (default: standard output).",
      valueName: "file"
    )
  )
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The URL that the feed is published at, if it does not say so or moves.",
      valueName: "url"
    )
  )
  var url: AbsoluteURL?

  @OptionGroup(title: "What to say about it")
  var reporting: ReportingOptions

  /// Refuses addresses: nothing is fetched here.
  func validate() throws {
    if let address = AbsoluteURL(file), address.isWeb {
      let word = ShellWord.quoted(address)
      throw ValidationError(
        "feedgen convert fetches nothing; try\n  curl -fsSL \(word) | feedgen convert --url \(word) -"
      )
    }
    if let url, !url.isWeb {
      throw ValidationError("--url is “\(url.text)”, expected a URL with http or https")
    }
  }

  /// Converts the feed, prints what there is to say to standard error, and writes the result.
  func run() throws {
    var diagnostics = DiagnosticList(strict: reporting.strict)
    let printer = ReportPrinter(
      options: reporting,
      problems: .errors,
      results: .errors,
      quotesSource: false
    )
    guard let bytes = input(&diagnostics) else {
      printer.print(diagnostics)
      throw ExitStatus.couldNotRun
    }
    let result = FeedConversion(to: format, location: url).bytes(
      of: SourceFile(path: file, bytes: bytes),
      for: output ?? "standard output",
      &diagnostics
    )
    let isWritten = result.map { write($0, &diagnostics) } ?? true
    printer.print(diagnostics)
    guard isWritten else { throw ExitStatus.couldNotRun }
    if result == nil || diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  /// The bytes of the feed; nil if they cannot be read, and then the list has an error.
  private func input(_ diagnostics: inout DiagnosticList) -> [UInt8]? {
    do throws(FileSystemFailure) {
      return file == ValidationSession.standardInput
        ? try InputFile.readStandardInput(limit: FeedLimits.documentBytes)
        : try InputFile.read(file, limit: FeedLimits.documentBytes)
    } catch {
      diagnostics.append(
        Diagnostic(.unreadableInput, file: file, "cannot be read: \(error.reason)")
      )
      return nil
    }
  }

  /// Writes the result; false if it cannot be written.
  private func write(_ bytes: [UInt8], _ diagnostics: inout DiagnosticList) -> Bool {
    guard let output else { return Terminal.write(bytes, to: .output) }
    do throws(FileSystemFailure) {
      try AtomicFile.replace(output, with: bytes)
      return true
    } catch {
      diagnostics.append(
        Diagnostic(.unwritableFeed, file: output, "cannot \(error.operation): \(error.reason)")
      )
      return false
    }
  }
}

import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Notation
import Posts

/// Where the settings of a run come from: a file, or what was typed alone.
struct ConfigurationSource {
  /// What was typed.
  let options: BuildOptions

  /// Where time zones come from.
  let zones: ZoneInfo

  /// The configuration that is read when none is named.
  var standardPath = "config.json"

  /// The settings of the run, with everything that was typed in its place.
  func configuration(
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration {
    var configuration = try unchanged(&diagnostics)
    configuration.sources.append(Path.join(zones.folder, configuration.site.timeZone.name))
    if !options.inputs.isEmpty { configuration.posts.directories = options.inputs }
    if let output = options.output {
      configuration.configuredOutput = configuration.output
      configuration.output = output
    }
    if let path = configuration.posts.peoplePath {
      configuration.sources.append(path)
      configuration.posts.people = try people(at: path, &diagnostics)
    }
    return configuration
  }

  private func unchanged(
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration {
    let path = options.configurationPath ?? standardPath
    if options.configurationPath != nil || (try? FileStatus(ofPath: path)) != nil {
      var configuration =
        ForeignConfiguration.isOne(path)
        ? try foreign(path, &diagnostics) : try own(path, &diagnostics)
      guard configuration != nil else { throw .configuration }
      configuration?.sources.append(path)
      if let configuration { return configuration }
    }
    if !isTyped, let path = ForeignConfiguration.path(in: Path.folder(of: path)) {
      guard var configuration = try foreign(path, &diagnostics) else { throw .configuration }
      configuration.sources.append(path)
      return configuration
    }
    guard let url = options.siteURL else {
      diagnostics.append(
        Diagnostic(
          .missingConfiguration,
          file: path,
          "there is no such file, and no “--site-url” to do without it"
        )
      )
      throw .configuration
    }
    return typedAlone(url)
  }

  /// Whether all is typed that a run without a configuration needs.
  private var isTyped: Bool { options.siteURL != nil && !options.inputs.isEmpty }

  /// The configuration of a JSON file, which Hugo's can be as well; nil when it has problems, which are then in the list.
  private func own(
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration? {
    let file = ConfigurationFile(path: path, zones: zones)
    let source = SourceFile(path: path, bytes: try file.bytes())
    guard var root = JSONReader.read(source, diagnostics: &diagnostics) else { return nil }
    if HugoConfigurationFile.isOne(root, inFileAt: path) {
      guard
        let settings = HugoConfigurationFile.settings(root, in: source, &diagnostics),
        let equal = ForeignConfiguration.hugoRoot(settings, options.siteURL, &diagnostics)
      else { return nil }
      root = equal
    }
    return file.configuration(root, in: source, options, &diagnostics)
  }

  /// The configuration of another generator; nil when it has problems, which are then in the list.
  private func foreign(
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration? {
    do throws(FileSystemFailure) {
      guard
        let foreign = try ForeignConfiguration.read(path, siteURL: options.siteURL, &diagnostics)
      else { return nil }
      return ConfigurationFile(path: path, zones: zones)
        .configuration(foreign.root, in: foreign.source, options, &diagnostics)
    } catch {
      throw .fileSystem(error)
    }
  }

  /// The people of a data file; one that cannot be read keeps the run from going on.
  private func people(
    at path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> [String: AuthorField] {
    var found = DiagnosticList()
    let people: [String: AuthorField]
    do throws(FileSystemFailure) {
      people = try PeopleFile(path: path).people(&found)
    } catch {
      throw .fileSystem(error)
    }
    diagnostics.append(contentsOf: found)
    if found.hasErrors { throw .configuration }
    return people
  }

  /// What a run without a configuration does: the default feeds of a site that has but a URL.
  private func typedAlone(_ url: AbsoluteURL) -> Configuration {
    let title = options.siteTitle ?? url.host.map(String.init) ?? url.text
    return Configuration(
      site: SiteSettings(title: title, url: url),
      posts: PostSettings(),
      content: ContentSettings(),
      ids: IdentitySettings(siteURL: url),
      feeds: [FeedSettings(format: .rss), FeedSettings(format: .atom)],
      index: .nothing,
      output: "feeds",
      folder: ".",
      stateFolder: nil
    )
  }
}

import Diagnostics
import FeedFormats
import FeedModel

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
    return configuration
  }

  private func unchanged(
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Configuration {
    let path = options.configurationPath ?? standardPath
    if options.configurationPath != nil || (try? FileStatus(ofPath: path)) != nil {
      let file = ConfigurationFile(path: path, zones: zones)
      guard var configuration = try file.read(options, &diagnostics) else {
        throw .configuration
      }
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

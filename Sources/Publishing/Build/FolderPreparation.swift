import FileSystem

/// Makes ready the folders that a run writes to: they exist, and what a killed run left there is gone.
struct FolderPreparation {
  private let configuration: Configuration
  private let options: BuildOptions

  /// Prepares the folders of a run.
  init(_ configuration: Configuration, _ options: BuildOptions) {
    self.configuration = configuration
    self.options = options
  }

  /// The folders whose locks the run needs, in the order to take them; none for a run that writes nothing.
  func folders() throws(PublishingFailure) -> [String] {
    guard !options.writesNothing else { return [] }
    let folders = [configuration.stateFolder, configuration.output].compactMap { $0 }
    do throws(FileSystemFailure) {
      for folder in folders { try Folder.create(folder) }
    } catch {
      throw .fileSystem(error)
    }
    return folders
  }

  /// Removes the temporary files that killed runs left behind; the locks are held.
  func sweep() {
    guard !options.writesNothing else { return }
    if let folder = configuration.stateFolder { AtomicFile.sweep(folder) }
    let feeds = configuration.feeds + options.additionalFeeds(to: configuration)
    let files = IndexFiles.paths(of: configuration).map(Path.folder(of:))
    for folder in Set(feeds.map(Self.folder) + files) {
      AtomicFile.sweep(Path.join(configuration.output, folder))
    }
  }

  /// The folder that the file of a feed is in; of a series, the one that all of them have in common.
  private static func folder(of feed: FeedSettings) -> String {
    guard let placeholder = feed.series?.kind.placeholder else { return Path.folder(of: feed.path) }
    let parts = Path.folder(of: feed.path).split(separator: "/")
    return parts.prefix { !$0.contains(placeholder) }.joined(separator: "/")
  }
}

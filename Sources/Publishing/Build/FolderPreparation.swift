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
    var paths = options.feeds(of: configuration).map { Path.join(configuration.output, $0.path) }
    paths += IndexFiles.paths(of: configuration).map { Path.join(configuration.output, $0) }
    for folder in Set(paths.map(Path.folder(of:))) { AtomicFile.sweep(folder) }
  }
}

import FeedModel
import FileSystem

@testable import Publishing

extension IdentitySubject {
  /// A subject that is told apart by what a test is about; the rest is made of its path.
  static func sample(
    _ path: String,
    guid: String? = nil,
    from: String? = nil,
    title: String = "",
    seconds: Int = 0,
    fingerprint: String = "",
    link: String? = nil
  ) throws -> IdentitySubject {
    IdentitySubject(
      path: PostPath(path),
      guid: guid,
      from: from,
      title: title,
      published: Timestamp(secondsSinceEpoch: seconds) ?? .epoch,
      fingerprint: fingerprint.isEmpty ? "of \(path)" : fingerprint,
      link: try url(link ?? "https://example.org/blog/\(Path.withoutExtension(path))")
    )
  }
}

extension IdentityResolution {
  /// Resolves subjects that are all the files there are.
  init(
    _ subjects: [IdentitySubject],
    _ ledger: Ledger = Ledger(),
    scheme: IdentitySettings.Scheme = .uuid,
    broken: [String] = []
  ) throws {
    var settings = IdentitySettings(siteURL: try url("https://example.org/blog/"))
    settings.scheme = scheme
    settings.since = "2014"
    self.init(
      of: subjects.sorted { $0.path < $1.path },
      presentPaths: Set(subjects.map(\.path) + broken.map { PostPath($0) }),
      ledger: ledger,
      mint: IDMint(settings: settings)
    )
  }
}

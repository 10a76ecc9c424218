import Diagnostics

/// Which posts there are, before any is read.
struct PostSearch: Sendable {
  /// Where posts were found, in the order of their paths.
  let locations: [PostLocation]

  /// What stood in the way.
  let problems: DiagnosticList

  /// Looks for the posts of a site.
  init(of configuration: Configuration) {
    var problems = DiagnosticList()
    let finder = PostFinder(
      exclude: configuration.posts.exclude,
      layout: JekyllLayout(of: configuration.posts)
    )
    locations = finder.posts(below: configuration.posts.directories, &problems)
    if locations.isEmpty {
      let names = configuration.posts.directories.map { "“\($0)”" }.joined(separator: ", ")
      problems.append(Diagnostic(.noPosts, "there are no posts in \(names)"))
    }
    self.problems = problems
  }
}

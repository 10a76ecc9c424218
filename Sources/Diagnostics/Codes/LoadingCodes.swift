/// The codes of problems with finding and reading the files of posts.
extension DiagnosticCode {
  /// Every code of this file.
  static let loadingCodes: [DiagnosticCode] = [
    folderReachedTwice, nameNotUTF8, postChanged, postIsDirectory, postNotAFile, unreadableFolder,
    unreadablePost,
  ]

  /// A folder is reached by two paths.
  package static let folderReachedTwice = DiagnosticCode(
    "folder-reached-twice",
    .warning,
    summary: "a folder of posts is reached by two paths",
    explanation: """
      Two of the posts directories overlap, or a symbolic link leads back to a folder that was read \
      already. The posts of the folder are taken once, under the path that was found first: real folders \
      come before links. A link that leads to its own parent would otherwise never end.
      """,
    remedy: "remove the link, or list the folder once in “posts.directories”"
  )

  /// A file name is not UTF-8.
  package static let nameNotUTF8 = DiagnosticCode(
    "name-not-utf-8",
    .error,
    summary: "the name of a file is not UTF-8",
    explanation: """
      Permalinks and ids are made of file names, and every feed is written in UTF-8. A name in another \
      encoding cannot be printed or linked to, so the file is left out. The name is shown with U+FFFD \
      where it is not UTF-8.
      """,
    remedy: "rename the file, for instance with “convmv -f latin1 -t utf8 --notest FILE”"
  )

  /// A post was changed while it was read.
  package static let postChanged = DiagnosticCode(
    "post-changed",
    .warning,
    summary: "a post was changed while feedgen read it",
    explanation: """
      The header of every post is read first, and the body only when a feed takes the entry. Between the \
      two the file was edited or removed. The post is left out of this run rather than published with the \
      header of one version and the body of another.
      """,
    remedy: "run feedgen again"
  )

  /// A folder is named like a post.
  package static let postIsDirectory = DiagnosticCode(
    "post-is-directory",
    .warning,
    summary: "a folder is named like a post",
    explanation: """
      A name that ends in “.md”, “.markdown”, “.html” or “.htm” was expected to be a file. The folder is \
      searched for posts like any other.
      """,
    remedy: "rename the folder, so that nobody takes it for a post"
  )

  /// A post is neither a file nor a folder.
  package static let postNotAFile = DiagnosticCode(
    "post-not-a-file",
    .error,
    summary: "a name that should be a post is a device, a socket or a pipe",
    explanation: """
      Reading from a pipe or a device might never end, so only regular files are read as posts.
      """,
    remedy: "move it out of the posts directory, or list it in “posts.exclude”"
  )

  /// A folder of posts cannot be listed.
  package static let unreadableFolder = DiagnosticCode(
    "unreadable-folder",
    .error,
    summary: "a folder of posts cannot be listed",
    explanation: """
      The operating system refused to list the folder, so feedgen does not know which posts are in it. \
      The posts of the other folders are published.
      """,
    remedy: "check that the folder is there and that its permissions let you list it"
  )

  /// The file of a post cannot be read.
  package static let unreadablePost = DiagnosticCode(
    "unreadable-post",
    .error,
    summary: "the file of a post cannot be read",
    explanation: """
      The operating system refused to open or read the file: its permissions forbid it, it is a symbolic \
      link that leads nowhere or in a circle, or the disk is damaged. The other posts go on.
      """,
    remedy: "check the permissions of the file, and where it leads if it is a symbolic link"
  )
}

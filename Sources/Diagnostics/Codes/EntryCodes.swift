/// The codes of problems with making an entry of a post.
extension DiagnosticCode {
  /// Every code of this file.
  static let entryCodes: [DiagnosticCode] = [invalidURL, missingFile, unknownMediaType]

  /// A field that should be a URL is none.
  package static let invalidURL = DiagnosticCode(
    "invalid-url",
    .warning,
    summary: "a field of the front matter should be a URL of the web, and is none",
    explanation: """
      Links, pictures and enclosures need a URL with “http” or “https”, or a path that leads to one from \
      the post's link. A value that is neither is passed over, and the next best source of the field is \
      taken.
      """,
    remedy: "write a whole URL such as “https://example.org/picture.jpg”"
  )

  /// A post attaches a file of the site that is not there.
  package static let missingFile = DiagnosticCode(
    "missing-file",
    .warning,
    summary: "a post attaches a file of the site that is not there",
    explanation: """
      An enclosure that is given as a path is looked for beside the post, below the folder of the \
      configuration and in “static” there, because a feed has to say how many bytes it has. This one is in \
      none of these places. It is published with the length 0, which Apple Podcasts does not want; if the file \
      is not on the server either, podcast apps show an episode that cannot be played.
      """,
    remedy: "correct the path, or say the length: “audio: {url: /a.mp3, length: 1234}”"
  )

  /// The name of an attached file does not tell what it is.
  package static let unknownMediaType = DiagnosticCode(
    "unknown-media-type",
    .warning,
    summary: "the name of an attached file does not tell what it is",
    explanation: """
      Podcast apps and newsboat decide by the MIME type of an enclosure whether they can play it. The type \
      follows from the ending of the file's name; this ending is not known, or there is none. The type is \
      written as “application/octet-stream”, which most apps pass over.
      """,
    remedy: "say the type: “audio: {url: …, type: audio/mpeg}”"
  )
}

package import FeedModel

/// What a feed's address answers with.
package struct FetchedDocument: Hashable, Sendable {
  /// The bytes, without the encodings that they travelled in.
  package var bytes: [UInt8]

  /// Where they came from in the end, after redirects: the base of relative references.
  package var url: AbsoluteURL

  /// The media type of `Content-Type` in small letters, such as `application/rss+xml`.
  package var mediaType: String?

  /// The encoding that `Content-Type` names.
  package var charset: String?

  /// What the server knows this version by.
  package var validators: Validators

  /// Makes a document.
  package init(
    bytes: [UInt8],
    url: AbsoluteURL,
    contentType: String? = nil,
    validators: Validators = Validators()
  ) {
    self.bytes = bytes
    self.url = url
    self.validators = validators
    let type = contentType.map { ContentType($0) }
    mediaType = type?.mediaType
    charset = type?.charset
  }
}

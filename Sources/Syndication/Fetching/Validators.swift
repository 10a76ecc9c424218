/// What a server knows a version of a document by (RFC 9110 §8.8); it is sent back as it came.
package struct Validators: Hashable, Sendable {
  /// The value of `ETag`, quotes and all.
  package var entityTag: String?

  /// The value of `Last-Modified`.
  package var lastModified: String?

  /// The longest value that is kept, in bytes.
  private static let lengthLimit = 4096

  /// Makes validators.
  package init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  /// Takes them from an answer.
  init(_ fields: HTTPFields) {
    entityTag = fields["etag"].flatMap(Self.bounded)
    lastModified = fields["last-modified"].flatMap(Self.bounded)
  }

  /// Whether there are none.
  package var isEmpty: Bool { entityTag == nil && lastModified == nil }

  /// The fields of a request that asks for the document only if it changed (RFC 9110 §13.1).
  var conditions: [String: String] {
    var fields: [String: String] = [:]
    fields["If-None-Match"] = entityTag
    fields["If-Modified-Since"] = lastModified
    return fields
  }

  /// A value that can be sent back as it is; nil for one that is too long or would break a header.
  private static func bounded(_ value: String) -> String? {
    let isFit =
      value.utf8.count <= lengthLimit && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return isFit ? value : nil
  }
}

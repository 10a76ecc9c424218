/// The answer to a request.
package struct HTTPResponse: Hashable, Sendable {
  /// The status code (RFC 9110 §15).
  package var status: Int

  /// The header fields.
  package var fields: HTTPFields

  /// The content, without the encodings that it travelled in.
  package var body: [UInt8]

  /// Makes an answer.
  package init(status: Int, fields: HTTPFields = HTTPFields(), body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// Whether the request was carried out.
  package var isSuccess: Bool { 200..<300 ~= status }
}

import CLibYAML

/// Owner of a libyaml parser: the events of a text, one after the other.
@safe struct YAMLEventStream: ~Copyable {
  /// Why libyaml reads no further.
  struct Failure: Error {
    /// libyaml's account of the problem.
    let problem: String
    /// What libyaml was reading at the time; empty if it did not say.
    let context: String
    /// The 0-based index of the character with the problem in libyaml's text.
    let problemIndex: Int
    /// The 0-based index at which what it was reading began; nil if it did not say.
    let contextIndex: Int?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Makes a stream of the events of a buffer, which must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    // Fails only without memory, in which case no parser function has anything to read.
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event; after ``YAMLEvent/Kind/streamEnd`` there is none.
  mutating func next() throws(Failure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Self.copy(event)
  }

  private func failure() -> Failure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    let contextIndex = unsafe parser.pointee.context_mark.index
    return Failure(
      problem: problem ?? "the text cannot be read",
      context: context ?? "",
      problemIndex: Int(unsafe parser.pointee.problem_mark.index),
      contextIndex: context == nil ? nil : Int(contextIndex)
    )
  }

  private static func copy(_ event: yaml_event_t) -> YAMLEvent {
    let data = unsafe event.data
    let kind: YAMLEvent.Kind
    var tag: String?
    var hasAnchor = false
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      unsafe kind = scalar(data.scalar.value, data.scalar.length, data.scalar.style)
      unsafe tag = text(data.scalar.tag)
      hasAnchor = unsafe data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      unsafe tag = text(data.sequence_start.tag)
      hasAnchor = unsafe data.sequence_start.anchor != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      unsafe tag = text(data.mapping_start.tag)
      hasAnchor = unsafe data.mapping_start.anchor != nil
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .streamEnd
    }
    return YAMLEvent(
      kind: kind,
      tag: tag,
      hasAnchor: hasAnchor,
      start: Int(unsafe event.start_mark.index),
      end: Int(unsafe event.end_mark.index)
    )
  }

  private static func scalar(
    _ value: UnsafeMutablePointer<yaml_char_t>?,
    _ length: Int,
    _ style: yaml_scalar_style_t
  ) -> YAMLEvent.Kind {
    let bytes = unsafe UnsafeBufferPointer(start: value, count: length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return .scalar(text, isPlain: style == YAML_PLAIN_SCALAR_STYLE)
  }

  private static func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}

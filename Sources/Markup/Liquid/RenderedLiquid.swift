/// A body whose templates have been resolved.
struct RenderedLiquid {
  /// The body in UTF-8.
  let text: [UInt8]
  /// Where in the source it comes from.
  let sources: SourceMap
  /// The templates that could not be resolved, with offsets into the source.
  let problems: [BodyProblem]
}

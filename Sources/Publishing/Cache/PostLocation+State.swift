import FeedModel

/// Where a post was found, as something that a record can be of.
extension PostLocation {
  /// The state of the file, with what is known of the post by its place.
  var state: DigestValue {
    var states = FileStates()
    states.add(filePath, status)
    states.add("\0\(path)\0\(section)\0\(sectionTitle)", nil)
    return states.digest.value
  }

  /// Whether the file cannot have changed after its state was taken without showing it, by a clock that was read before.
  func isSettled(at clock: Int) -> Bool {
    var states = FileStates()
    states.add(filePath, status)
    return states.areSettled(at: clock)
  }
}

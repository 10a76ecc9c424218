import FeedModel

/// Where a post was found, as something that a record can be of.
extension PostLocation {
  /// The state of the file, with what is known of the post by its place.
  var state: DigestValue {
    var states = FileStates()
    states.add(self)
    guard !section.isEmpty || !sectionTitle.isEmpty else { return states.digest.value }
    var digest = states.digest
    digest.add(section)
    digest.add(sectionTitle)
    return digest.value
  }

  /// Whether the file cannot have changed after its state was taken without showing it, by a clock that was read before.
  func isSettled(at clock: Int) -> Bool {
    var states = FileStates()
    states.add(self)
    return states.areSettled(at: clock)
  }
}

package import Diagnostics
import FeedModel

/// What there is to say of fetching a feed.
extension FetchResult {
  /// The problems, each with the feed's address in the place of a file; none for a document that came as it should.
  package var diagnostics: [Diagnostic] {
    let file = request.url.shown
    var diagnostics: [Diagnostic] = []
    switch outcome {
    case .document, .unchanged: break
    case .postponed(let pause) where pause.reason == .gone:
      diagnostics.append(Diagnostic(.goneFeed, file: file, "is gone for good"))
    case .postponed(let pause):
      diagnostics.append(
        Diagnostic(.postponedFeed, file: file, "was not asked for: \(pause.explanation)")
      )
    case .failed(let failure):
      diagnostics.append(
        Diagnostic(failure.code, file: file, "cannot be fetched: \(failure.reason)")
      )
    }
    if let movedTo {
      diagnostics.append(
        Diagnostic(.movedFeed, file: file, "has moved for good to “\(movedTo.shown)”")
      )
    }
    return diagnostics
  }
}

extension FetchFailure {
  /// The code under which the failure is reported.
  fileprivate var code: DiagnosticCode {
    if isGone { return .goneFeed }
    return isPassing ? .unreachableFeed : .unfetchedFeed
  }
}

extension FetchPause {
  /// Why nothing is asked, and until when, in words.
  fileprivate var explanation: String {
    let why =
      switch reason {
      case .asked: "the server asked to be left alone"
      case .failing: "it failed the last time"
      case .fresh: "it says that it is fresh"
      case .gone: "it is gone for good"
      }
    return "\(why) until \(end.rfc3339)"
  }
}

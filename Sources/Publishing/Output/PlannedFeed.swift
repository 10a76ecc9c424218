import FeedModel

/// What is to become of a feed with all its documents: of all of them, or of none.
struct PlannedFeed: Sendable {
  /// The plans of the documents.
  private(set) var documents: FeedDocuments<FeedPlan>

  /// Takes the plans of the documents of one feed.
  ///
  /// A document that is kept back keeps back the others: a feed must not link to an archive that is not there, and no entry
  /// leaves it before it is elsewhere.
  init(_ documents: FeedDocuments<FeedPlan>) {
    self.documents = documents
    guard !documents.all.allSatisfy(\.isPublished) else { return }
    self.documents = documents.map { plan in
      var plan = plan
      plan.keepBack()
      return plan
    }
  }

  /// The document to subscribe to, or the only one.
  var main: FeedPlan { documents.main }

  /// The entries of all documents.
  var entries: [Entry] { documents.all.flatMap(\.draft.feed.entries) }

  /// Whether the files of the feed are to hold its bytes, or do so already.
  var isCarriedOut: Bool { documents.all.allSatisfy(\.isCarriedOut) }

  /// Whether the feed is kept back because readers would take its entries for new ones.
  var wouldRepublish: Bool { documents.all.contains(where: \.wouldRepublish) }

  /// The report of a run that carried the plans out.
  var report: FeedReport {
    var report = main.report
    if !documents.archives.isEmpty {
      report.archives = ArchivesReport(documents.archives.map(\.report))
    }
    return report
  }
}

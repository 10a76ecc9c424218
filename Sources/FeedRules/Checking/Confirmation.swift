import Diagnostics

/// A kind of value that was found right; programs are told of each kind once.
enum Confirmation: UInt8, CaseIterable, Sendable {
  case uri, guid, webAddress, urn, tagURI, title, w3cDate, rfc822Date, boolean, language, height
  case width, contact, integerAttribute, mediaType, day, hour, integer, updatePeriod
  case element, doctype, html, linkRelation, latitude, longitude, nptTime, cloud

  /// The code under which it is reported.
  var code: DiagnosticCode {
    DiagnosticCode.confirmations[Int(rawValue)]
  }
}

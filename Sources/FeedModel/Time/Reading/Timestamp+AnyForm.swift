/// Reading dates as feeds really write them.
extension Timestamp {
  /// Reads a date in any form that is met in feeds; nil for a text that is none.
  ///
  /// The forms of RFC 822 and RFC 3339 come first. Then it is read what numbers and names mean by their place:
  /// `Sun Jan  4 16:29:06 PST 2004`, `2003-12`, `20031231T1014`, `2003-335`, `2003-W52-2`, `Fri, 2006/09/15 08:19:53 EDT`,
  /// `5 de enero de 2004`, `2004-július-13T9:15-05:00`, `2004년 05월 28일 01:31:15`, `12/31/2003 5:10 PM`, seconds since 1970. Without
  /// a time of day it is midnight; without a zone it is UTC (in the forms of Korea, +09:00).
  package init?(anyForm text: String) {
    if let exact = Timestamp(rfc822: text) ?? Timestamp(rfc3339: text) {
      self = exact
      return
    }
    let bytes = text.utf8
    guard bytes.count <= LooseDateReader.longest else { return nil }
    var reader = LooseDateReader(Array(bytes))
    guard let found = reader.timestamp() else { return nil }
    self = found
  }
}

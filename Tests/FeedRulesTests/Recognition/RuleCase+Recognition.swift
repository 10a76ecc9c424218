import Diagnostics
import FeedRules

extension RuleCase {
  /// Files that are no feeds, or cannot be judged to the end.
  static let recognition = [
    RuleCase(
      .fileTooLarge,
      "①" + String(repeating: " ", count: FeedJudge.maximumBytes + 1),
      not: String(repeating: " ", count: 100)
    ),
    RuleCase(
      .formatNotJudged,
      """
      <?xml version="1.0"?>
      ①<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"/>
      """,
      not: "<rss version='2.0'><channel/></rss>"
    ),
    RuleCase(
      .formatNotJudged,
      "①<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>",
      not: "<feed xmlns='http://www.w3.org/2005/Atom'/>"
    ),
    RuleCase(.notAFeed, "①<svg xmlns='http://www.w3.org/2000/svg'/>", not: "<feed/>"),
    RuleCase(.invalidJSON, "{\"version\": ①}", not: "{\"version\": null}"),
    RuleCase(.notAFeed, "①", not: "<rss/>"),
    RuleCase(.notAFeed, "①[1, 2]", not: "{}"),
    RuleCase(.webPage, "①<!DOCTYPE HTML>\n<p>a page", not: "<opml/>"),
    RuleCase(
      .webPage,
      "<?xml version='1.0'?>\n①<html xmlns='http://www.w3.org/1999/xhtml'><head/></html>",
      not: "<rss><channel><title>html</title></channel></rss>"
    ),
  ]
}

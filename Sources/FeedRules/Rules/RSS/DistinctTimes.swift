import Diagnostics
import LibXML

/// Hours and days to skip are listed once each, and are no more than there are.
extension ElementRule {
  static let distinctHours = ElementRule { skipHours, findings in
    let hours = skipHours.children(.rss, "hour")
    if hours.count > 24 {
      findings.report(.tooManyHours, skipHours.subject, "“skipHours” has \(hours.count) hours")
    }
    checkDistinct(hours, &findings) { text in
      IntegerText.number(text).map { String($0 % 24) } ?? ""
    }
  }

  static let distinctDays = ElementRule { skipDays, findings in
    let days = skipDays.children(.rss, "day")
    if days.count > 7 {
      findings.report(.eightDaysAWeek, skipDays.subject, "“skipDays” has \(days.count) days")
    }
    checkDistinct(days, &findings) { String(decoding: $0, as: UTF8.self) }
  }

  private static func checkDistinct(
    _ elements: [XMLElement],
    _ findings: inout Findings,
    key: ([UInt8]) -> String
  ) {
    var seen: Set<String> = []
    for element in elements {
      let text = Array(element.text.utf8.trimmed)
      let value = key(text)
      guard !value.isEmpty, !seen.insert(value).inserted else { continue }
      findings.report(
        .duplicateValue,
        at: element.position,
        "\(Value.quoted(text)) is listed twice"
      )
    }
  }
}

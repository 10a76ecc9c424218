import FeedModel

/// Dates as the filter `date` writes them: a part of `strftime`, in English.
enum LiquidDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A date in a format; a directive that is not known stays as it is.
  static func text(of date: CivilTime, format: String) -> String {
    var text = ""
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", var directive = rest.popFirst() else {
        text.unicodeScalars.append(scalar)
        continue
      }
      let isBare = directive == "-"
      if isBare, let next = rest.popFirst() { directive = next }
      text += part(directive, of: date, isBare: isBare) ?? "%\(isBare ? "-" : "")\(directive)"
    }
    return text
  }

  private static func part(
    _ directive: Unicode.Scalar,
    of date: CivilTime,
    isBare: Bool
  ) -> String? {
    switch directive {
    case "Y": digits(date.year, isBare ? 1 : 4)
    case "y": digits(date.year % 100, isBare ? 1 : 2)
    case "m": digits(date.month, isBare ? 1 : 2)
    case "d": digits(date.day, isBare ? 1 : 2)
    case "e": isBare ? digits(date.day, 1) : (date.day < 10 ? " " : "") + digits(date.day, 1)
    case "H": digits(date.hour, isBare ? 1 : 2)
    case "M": digits(date.minute, isBare ? 1 : 2)
    case "S": digits(date.second, isBare ? 1 : 2)
    case "B": months[date.month - 1]
    case "b", "h": String(months[date.month - 1].prefix(3))
    case "F": text(of: date, format: "%Y-%m-%d")
    case "T": text(of: date, format: "%H:%M:%S")
    case "R": text(of: date, format: "%H:%M")
    case "%": "%"
    default: nil
    }
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(count - text.utf8.count, 0)) + text
  }
}

import Diagnostics

/// Points, lines and polygons of GeoRSS: latitude and longitude with spaces between them.
extension ValueType {
  /// One pair of coordinates.
  static let point = coordinates(.invalidCoordinates) { $0 == 2 }
  /// Two pairs of coordinates: the corners of a box.
  static let box = coordinates(.invalidCoordinateList) { $0 == 4 }
  /// Two pairs of coordinates or more.
  static let line = coordinates(.invalidCoordinateList) { $0 >= 4 && $0.isMultiple(of: 2) }
  /// A pair of coordinates and a distance.
  static let circle = coordinates(.invalidCoordinateList) { $0 == 3 }

  private static func coordinates(
    _ code: DiagnosticCode,
    count isRight: @escaping @Sendable (Int) -> Bool
  ) -> ValueType {
    ValueType { value, findings in
      if value.bytes.contains(UInt8(ascii: ",")) {
        findings.report(
          .commaInCoordinates,
          value.subject,
          "\(value.quoted) of \(value.subject) has commas"
        )
      }
      let parts = value.bytes.split { $0.isXMLSpace || $0 == UInt8(ascii: ",") }
      let numbers = parts.compactMap { DecimalText.number($0) }
      guard numbers.count == parts.count, isRight(numbers.count), isOnEarth(numbers) else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is no such list of coordinates"
        )
        return
      }
    }
  }

  private static func isOnEarth(_ numbers: [Double]) -> Bool {
    guard numbers.count.isMultiple(of: 2) else { return true }
    return stride(from: 0, to: numbers.count, by: 2).allSatisfy {
      abs(numbers[$0]) <= 90 && abs(numbers[$0 + 1]) <= 180
    }
  }
}

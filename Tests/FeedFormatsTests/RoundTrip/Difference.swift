/// The first line in which the dumps of two values differ, with both sides; nil when they are the same.
func difference<Value>(_ left: Value, _ right: Value) -> String? {
  var dumps = ("", "")
  dump(left, to: &dumps.0)
  dump(right, to: &dumps.1)
  let lines = (dumps.0.split(separator: "\n"), dumps.1.split(separator: "\n"))
  for (left, right) in zip(lines.0, lines.1) where left != right {
    return "\(left.debugDescription) is not \(right.debugDescription)"
  }
  return lines.0.count == lines.1.count ? nil : "one has more than the other"
}

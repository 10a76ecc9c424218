import LibXML

/// Categories of Apple's directory, and their subcategories.
extension ValueType {
  static let itunesCategory = ValueType { value, findings in
    ItunesDirectory.check(
      value,
      present: ItunesDirectory.present.keys.contains(value.text),
      former: ItunesDirectory.former.keys.contains(value.text),
      &findings
    )
  }
}

extension ElementRule {
  static let itunesSubcategories = ElementRule { category, findings in
    guard let text = category.element.attribute("text"), !text.isEmpty else { return }
    for child in category.children(.itunes, "category") {
      guard let name = child.attribute("text") else { continue }
      let value = category.child(child).value(ofAttribute: "text", name)
      ItunesDirectory.check(
        value,
        present: ItunesDirectory.present[text]?.contains(name) == true,
        former: ItunesDirectory.former[text]?.contains(name) == true,
        &findings
      )
    }
  }
}

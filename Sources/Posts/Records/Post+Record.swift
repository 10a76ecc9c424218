import Diagnostics
import FeedModel

/// Posts as records, so that a file that did not change needs no reading.
extension Post {
  /// Writes the post, but for its path and its section, which whoever finds the file knows.
  package func write(to record: inout RecordWriter) {
    writeName(to: &record)
    record.write(published)
    record.write(bodyFormat == .html)
    record.write(bodyRange.lowerBound)
    record.write(bodyRange.upperBound)
    record.write(slug == fileName.slug ? nil : slug)
    for text in [title, guid, link, original, base, summary, language] { record.write(text) }
    for moment in [updated, appears, expires] { record.write(moment) }
    for list in [categories, ownCategories, tags] {
      record.write(list: list) { $0.write($1.term) }
    }
    record.write(list: authors) { record, author in
      record.write(author.name)
      record.write(author.email)
      record.write(author.url)
    }
    record.write(source) { record, source in
      for text in [source.id, source.title, source.feed, source.site, source.rights, source.entry] {
        record.write(text)
      }
      record.write(source.updated)
    }
    record.write(excerptSeparator)
    record.write(image) { record, image in
      record.write(image.reference)
      record.write(image.alternative)
    }
    record.write(list: enclosures) { record, enclosure in
      record.write(enclosure.reference)
      record.write(enclosure.type)
      record.write(enclosure.length)
      record.write(enclosure.duration)
    }
    for flag in [isDraft, isPublished, isInFeeds, hasOwnSlug] { record.write(flag) }
    record.write(mode?.rawValue)
    record.write(weight)
    record.write(linkTitle)
  }

  private func writeName(to record: inout RecordWriter) {
    record.write(fileName.stem)
    record.write(fileName.dateText)
    record.write(fileName.date) { record, date in
      for part in [date.year, date.month, date.day] { record.write(part) }
    }
    record.write(fileName.slug == fileName.stem ? nil : fileName.slug)
    record.write(fileName.controlCharacter.map { Int($0.value) })
  }

  /// Reads a post that stands at a path.
  package init(path: String, reading record: inout RecordReader) throws(RecordProblem) {
    let name = try PostFileName(reading: &record)
    let published = try record.moment()
    let isHTML = try record.flag()
    let (start, end) = (try record.number(), try record.number())
    guard 0 <= start, start <= end else { throw RecordProblem() }
    self.init(
      path: path,
      fileName: name,
      published: published,
      bodyFormat: isHTML ? .html : .markdown,
      bodyRange: start..<end
    )
    if let own = try record.optionalText() { slug = own }
    title = try record.optionalLocated()
    guid = try record.optionalLocated()
    link = try record.optionalLocated()
    original = try record.optionalLocated()
    base = try record.optionalLocated()
    summary = try record.optionalLocated()
    language = try record.optionalLocated()
    updated = try record.optionalMoment()
    appears = try record.optionalMoment()
    expires = try record.optionalMoment()
    categories = try record.categories()
    ownCategories = try record.categories()
    tags = try record.categories()
    authors = try record.list { record throws(RecordProblem) in
      AuthorField(
        name: try record.text(),
        email: try record.optionalText(),
        url: try record.optionalLocated()
      )
    }
    source = try record.optional { record throws(RecordProblem) in try record.source() }
    excerptSeparator = try record.optionalText()
    image = try record.optional { record throws(RecordProblem) in
      ImageField(reference: try record.located(), alternative: try record.optionalText())
    }
    enclosures = try record.list { record throws(RecordProblem) in
      EnclosureField(
        reference: try record.located(),
        type: try record.optionalText(),
        length: try record.optionalNumber(),
        duration: try record.optionalNumber()
      )
    }
    isDraft = try record.flag()
    isPublished = try record.flag()
    isInFeeds = try record.flag()
    hasOwnSlug = try record.flag()
    mode = try record.optional { record throws(RecordProblem) in
      guard let mode = ContentMode(rawValue: try record.text()) else { throw RecordProblem() }
      return mode
    }
    weight = try record.number()
    linkTitle = try record.optionalText()
  }
}

extension PostFileName {
  fileprivate init(reading record: inout RecordReader) throws(RecordProblem) {
    let stem = try record.text()
    let dateText = try record.optionalText()
    let date = try record.optional { record throws(RecordProblem) in
      let date = CivilTime(
        year: try record.number(),
        month: try record.number(),
        day: try record.number()
      )
      guard let date else { throw RecordProblem() }
      return date
    }
    let slug = try record.optionalText() ?? stem
    let control = try record.optionalNumber().flatMap { UInt32(exactly: $0) }
    self.init(
      stem: stem,
      dateText: dateText,
      date: date,
      slug: slug,
      controlCharacter: control.flatMap(Unicode.Scalar.init)
    )
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ located: Located<String>) {
    write(located.value)
    write(located.position.line)
    write(located.position.column)
  }

  fileprivate mutating func write(_ located: Located<String>?) {
    write(located) { $0.write($1) }
  }
}

extension RecordReader {
  fileprivate mutating func located() throws(RecordProblem) -> Located<String> {
    let value = try text()
    let position = SourcePosition(line: try number(), column: try number())
    return Located(value, at: position)
  }

  fileprivate mutating func optionalLocated() throws(RecordProblem) -> Located<String>? {
    guard try flag() else { return nil }
    return try located()
  }

  fileprivate mutating func source() throws(RecordProblem) -> SourceField {
    var source = SourceField()
    source.id = try optionalLocated()
    source.title = try optionalLocated()
    source.feed = try optionalLocated()
    source.site = try optionalLocated()
    source.rights = try optionalLocated()
    source.entry = try optionalLocated()
    source.updated = try optionalMoment()
    return source
  }

  fileprivate mutating func categories() throws(RecordProblem) -> [Category] {
    try list { record throws(RecordProblem) in Category(term: try record.text()) }
  }
}

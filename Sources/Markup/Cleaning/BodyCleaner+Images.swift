import Diagnostics
import HTML

/// Images: shown from the best address there is, once.
extension BodyCleaner {
  /// Writes an image, or nothing if there is nothing to see.
  mutating func writeImage(_ tag: HTMLStartTag) {
    let image = ImageAttributes(of: tag)
    guard !image.isDot, image.hasAlternative || !Appearance(of: tag).isHidden else { return }
    reportMissing(images.missing)
    let choice = ImageChoice(image, &attributes)
    guard let url = choice?.url ?? picture.best else { return miss(image, tag) }
    guard !TrackingHosts.isCounter(url), !images.isFallback(url) else { return }
    images.show(url, isLate: image.isLate)
    writeImage(tag, from: url, set: choice?.set ?? [])
  }

  /// Takes a `noscript`: an image in it is shown if no script would show it.
  mutating func readNoScript() {
    // What stands in it is raw text, so this is either all of it or the end tag.
    guard case .text(let content)? = tokenizer.next(), images.mayWantFallback,
      let tag = NoScriptImage.tag(in: content)
    else { return }
    let image = ImageAttributes(of: tag)
    guard !image.isDot, let choice = ImageChoice(image, &attributes),
      !TrackingHosts.isCounter(choice.url), images.wants(fallback: choice.url)
    else { return }
    if isBetweenRows { output.beginFostering() }
    writeImage(tag, from: choice.url, set: choice.set)
  }

  /// Writes another source of a picture, a video or a sound.
  mutating func writeSource(_ tag: HTMLStartTag, _ element: HTMLElement) {
    if open.traits.contains(.isMedia) { return writeTag(tag, as: element) }
    guard element == .source, open.innermost == .picture, !code.isOpen,
      let choice = ImageChoice(ImageAttributes(of: tag), &attributes)
    else { return }
    picture.add(choice.url)
    output.bytes += "<source".utf8
    let set = choice.set.isEmpty ? choice.url : choice.set[...]
    attributes.write("srcset", set, to: &output.bytes)
    if let type = tag[.type] { attributes.write("type", type, to: &output.bytes) }
    if let media = tag[.media] { attributes.write("media", media, to: &output.bytes) }
    if let sizes = tag[.sizes] { attributes.write("sizes", sizes, to: &output.bytes) }
    output.bytes.append(.greaterThan)
  }

  /// Writes what a video or a sound needs where no script runs: its address, and controls.
  mutating func writeMediaAttributes(of tag: HTMLStartTag) {
    if tag[.src] == nil, let late = tag[.dataSrc], let url = attributes.source(late) {
      attributes.write("src", url, to: &output.bytes)
    }
    output.bytes += " controls".utf8
  }
}

extension BodyCleaner {
  private mutating func writeImage(
    _ tag: HTMLStartTag,
    from url: ArraySlice<UInt8>,
    set: [UInt8]
  ) {
    heading.appendPicture()
    if code.isOpen {
      prepareForCode()
      code.hasText = true
    }
    output.bytes += "<img".utf8
    attributes.write("src", url, to: &output.bytes)
    if !set.isEmpty {
      attributes.write("srcset", set[...], to: &output.bytes)
      if let sizes = tag[.sizes], !sizes.trimmed.equals("auto") {
        attributes.write("sizes", sizes, to: &output.bytes)
      }
    }
    attributes.keepsClasses = false
    _ = attributes.write(attributesOf: tag, as: .img, to: &output.bytes)
    output.bytes.append(.greaterThan)
  }

  /// Leaves an image out; unless it was a mere placeholder, somebody will miss it.
  private mutating func miss(_ image: ImageAttributes, _ tag: HTMLStartTag) {
    let source = image.source?.value.trimmed ?? []
    if !source.isEmpty, !Placeholder.isBlank(source) {
      attributes.reportUnusable(source, at: image.source?.offset)
    } else if !Placeholder.isSpacer(source) {
      images.miss(at: tokenizer.source.lowerBound)
    }
  }
}

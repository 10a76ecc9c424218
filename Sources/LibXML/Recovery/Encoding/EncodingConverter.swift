import CLibXML2
import Glibc

/// Converts from one encoding to UTF-8 with the system's `iconv`, the converter that libxml2 itself uses.
@safe struct EncodingConverter: ~Copyable {
  /// What a conversion gives.
  struct Result {
    /// The text in UTF-8; U+FFFD stands for what could not be read.
    var text: [UInt8] = []
    /// The offset in the text of the first U+FFFD that stands for a fault, or nothing.
    var firstFault: Int?
  }

  private let descriptor: iconv_t
  private let unitLength: Int

  /// Opens a converter; nothing if the system has none of that name.
  init?(from name: String) {
    guard let descriptor = unsafe iconv_open("UTF-8", name),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    unsafe self.descriptor = descriptor
    unitLength = name.hasPrefix("UTF-16") ? 2 : name.hasPrefix("UTF-32") ? 4 : 1
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// Converts bytes from an offset on; the time is linear in their number, whatever they are.
  func convert(_ source: borrowing Span<UInt8>, from start: Int) -> Result {
    var result = Result()
    result.text.reserveCapacity(source.count + source.count / 2)
    var piece = [CChar](repeating: 0, count: Self.pieceLength)
    var offset = start
    while offset < source.count {
      let outcome = convertPiece(source, from: &offset, by: &piece, into: &result.text)
      guard outcome != .full else { continue }
      guard outcome == .fault else { break }
      result.firstFault = result.firstFault ?? result.text.count
      result.text.append(contentsOf: XMLCharacters.replacement)
      offset += min(unitLength, source.count - offset)
    }
    return result
  }

  /// Why the converter stopped.
  private enum Outcome {
    /// Everything is converted.
    case done
    /// The output has no room left.
    case full
    /// The next bytes are no character, or only a part of one.
    case fault
  }

  private static let pieceLength = 1 << 14

  private func convertPiece(
    _ source: borrowing Span<UInt8>,
    from offset: inout Int,
    by piece: inout [CChar],
    into text: inout [UInt8]
  ) -> Outcome {
    var inLeft = source.count - offset
    var outLeft = piece.count
    let status = unsafe source.withUnsafeBytes { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        // The converter's type is older than `const`; it does not write there.
        let start = unsafe UnsafeMutableRawPointer(mutating: input.baseAddress)
        var next = unsafe start?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
        var free = output.baseAddress
        return unsafe iconv(descriptor, &next, &inLeft, &free, &outLeft)
      }
    }
    let failure = errno
    offset = source.count - inLeft
    let count = piece.count - outLeft
    unsafe piece.withUnsafeBytes { unsafe text.append(contentsOf: $0.prefix(count)) }
    guard status == -1 else { return .done }
    return failure == E2BIG ? .full : .fault
  }
}

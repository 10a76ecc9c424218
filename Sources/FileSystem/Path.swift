/// Paths as texts: joined and taken apart, never looked up.
package enum Path {
  /// A path seen from a folder: an absolute path stays, `.` as a folder adds nothing.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    if path.isEmpty || path == "." { return folder }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// What stands before a relative path once it is joined to a folder.
  package static func prefix(of folder: String) -> String {
    if folder.isEmpty || folder == "." { return "" }
    return folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The folder that a path stands in; `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A path without the extension of its last part.
  package static func withoutExtension(_ path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
    let name = path[path.utf8.index(after: dot)...]
    guard !name.utf8.contains(UInt8(ascii: "/")) else { return path }
    return String(path[..<dot])
  }

  /// The extension of a path's last part in lower case, without the dot; empty if there is none.
  package static func fileExtension(of path: String) -> String {
    let bare = withoutExtension(path)
    guard bare.utf8.count < path.utf8.count else { return "" }
    let start = path.utf8.index(path.startIndex, offsetBy: bare.utf8.count + 1)
    return path[start...].lowercased()
  }

  /// Whether a path stays below the folder it is seen from: relative, without `..`, and naming a file.
  package static func staysBelow(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && parts.first != "" && parts.last != "" && parts.last != "."
      && !parts.contains("..") && !path.utf8.contains(0)
  }

  /// A path with one slash wherever there are several.
  package static func squeezingSlashes(_ path: String) -> String {
    var squeezed: [UInt8] = []
    for byte in path.utf8 where byte != UInt8(ascii: "/") || squeezed.last != byte {
      squeezed.append(byte)
    }
    return String(decoding: squeezed, as: UTF8.self)
  }

  /// A relative path without `.` and doubled slashes, so that equal places have equal texts.
  package static func normalized(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

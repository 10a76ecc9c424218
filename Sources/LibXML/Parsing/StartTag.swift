import CLibXML2

/// A start tag as the parser hands it over: pointers that live during the call.
@unsafe struct StartTag {
  let name: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
  let namespaceCount: CInt
  let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: CInt
  let defaultedCount: CInt
  /// Five pointers an attribute: name, prefix, namespace, first byte of the value, byte after it.
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
}

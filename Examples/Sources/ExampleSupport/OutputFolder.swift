#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Folders that output goes to.
package enum OutputFolder: Sendable {
  /// Makes a folder, and those above it, where they are not there yet.
  ///
  /// - Throws: ``FileError`` when one cannot be made, also where a file has its name.
  package static func create(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard unsafe mkdir(made, 0o777) != 0 else { continue }
      let number = errno
      var status = stat()
      guard unsafe stat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(path: path, number: number == EEXIST ? ENOTDIR : number)
      }
    }
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder for files that belong together.
///
/// A folder that is not there yet is made under another name and takes its own in one step, with all
/// files in it or not at all. Into a folder that is there already the files go one after another:
/// POSIX has no step that changes several of them at once.
package struct StagedFolder: ~Copyable {
  /// The folder, as the user named it.
  package let path: String

  /// Where the files are written until ``publish()``.
  private let work: String

  private let names: [String]
  private var isStaged: Bool

  /// Makes ready to write files of some names.
  ///
  /// - Throws: ``FileError`` when the folder cannot be made, also where a file has its name.
  package init(_ path: String, for names: [String]) throws(FileError) {
    var base = path
    while base.utf8.count > 1, base.hasSuffix("/") { base.removeLast() }
    self.path = base
    self.names = names
    var status = stat()
    isStaged = unsafe lstat(base, &status) != 0 && errno == ENOENT
    work = isStaged ? "\(base).\(getpid()).partial" : base
    try OutputFolder.create(work)
  }

  deinit {
    guard isStaged else { return }
    for name in names {
      unsafe unlink("\(work)/\(name)")
      unsafe unlink(OutputFile.temporaryPath(of: "\(work)/\(name)"))
    }
    unsafe rmdir(work)
  }

  /// Begins to write one of the files.
  ///
  /// - Throws: ``FileError`` when it cannot be created.
  package func file(_ name: String) throws(FileError) -> OutputFile {
    try OutputFile("\(work)/\(name)", shownAs: "\(path)/\(name)")
  }

  /// Gives the folder its name, once all files in it are whole.
  ///
  /// - Throws: ``FileError``; there is then no folder of that name.
  package mutating func publish() throws(FileError) {
    guard isStaged else { return }
    guard unsafe rename(work, path) == 0 else { throw FileError(path: path, number: errno) }
    isStaged = false
  }
}

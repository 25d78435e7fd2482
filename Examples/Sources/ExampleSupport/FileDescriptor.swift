#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file descriptor, and the few system calls the examples need on it.
///
/// A call that a signal interrupts is made again, and one that would block is waited for.
struct FileDescriptor: ~Copyable {
  let number: Int32
  let path: String
  private let isOwned: Bool

  /// Takes a descriptor the process was started with.
  init(standard number: Int32, path: String) {
    self.number = number
    self.path = path
    isOwned = false
  }

  /// Takes a descriptor, which is closed when this value goes.
  init(owning number: Int32, path: String) {
    self.number = number
    self.path = path
    isOwned = true
  }

  /// Opens a file.
  init(opening path: String, _ flags: Int32) throws(FileError) {
    let number = unsafe open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw FileError(path: path, number: errno) }
    self.init(owning: number, path: path)
  }

  deinit {
    if isOwned { close(number) }
  }

  /// What the file is, and how large.
  func status() throws(FileError) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileError(path: path, number: errno) }
    return status
  }

  /// Reads into a buffer, as much as is there; 0 at the end.
  func fill(_ buffer: inout [UInt8]) throws(FileError) -> Int {
    while true {
      // The buffer's storage is the call's for as long as it lasts.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(number, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      try retry(after: errno, waitingFor: POLLIN)
    }
  }

  /// Writes all of a buffer.
  func put(_ buffer: [UInt8]) throws(FileError) {
    var written = 0
    while written < buffer.count {
      // The buffer's storage is the call's for as long as it lasts.
      let count = unsafe buffer.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
        return unsafe write(number, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
      } else {
        try retry(after: errno, waitingFor: POLLOUT)
      }
    }
  }

  /// Whether reading would return at once.
  var isReadable: Bool { waits(for: POLLIN, milliseconds: 0) }

  private func retry(after number: Int32, waitingFor events: some BinaryInteger) throws(FileError) {
    switch number {
    case EINTR: break
    case EAGAIN: _ = waits(for: events, milliseconds: -1)
    default: throw FileError(path: path, number: number)
    }
  }

  /// Waits until the descriptor is ready, and tells whether it is.
  private func waits(for events: some BinaryInteger, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(truncatingIfNeeded: events), revents: 0)
    return unsafe poll(&request, 1, milliseconds) > 0
  }
}

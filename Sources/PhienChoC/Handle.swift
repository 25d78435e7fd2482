internal import CPhienCho

/// What a handle of phiencho.h points to: a mark that tells handles of one kind, and a value.
///
/// The mark is wiped when the handle is freed. Using a freed handle stays an error that only
/// sometimes can be seen: its memory may already be another's.
@safe
struct Handle<Value: AnyObject> {
  @unsafe private struct Head {
    var mark: UInt64
    var value: Unmanaged<Value>
  }

  private let head: UnsafeMutablePointer<Head>

  /// Makes a handle that holds on to a value.
  init(_ value: Value, mark: UInt64) {
    unsafe head = .allocate(capacity: 1)
    unsafe head.initialize(to: Head(mark: mark, value: .passRetained(value)))
  }

  /// The handle behind a pointer of a caller's.
  @unsafe
  init(_ pointer: OpaquePointer?, mark: UInt64) throws(Failure) {
    guard let pointer = unsafe pointer else {
      throw Failure(PHIENCHO_INVALID_HANDLE, "the handle is NULL")
    }
    unsafe head = UnsafeMutablePointer(pointer)
    guard unsafe UInt(bitPattern: head) % UInt(MemoryLayout<Head>.alignment) == 0,
      unsafe head.pointee.mark == mark
    else { throw Failure(PHIENCHO_INVALID_HANDLE, "the handle is of another kind, or freed") }
  }

  var pointer: OpaquePointer { unsafe OpaquePointer(head) }

  var value: Value { unsafe head.pointee.value.takeUnretainedValue() }

  /// Lets the value go.
  func free() {
    unsafe head.pointee.mark = 0
    unsafe head.pointee.value.release()
    unsafe head.deallocate()
  }
}

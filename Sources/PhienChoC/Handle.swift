internal import CPhienCho

/// What a handle of phiencho.h points to: a mark that tells handles of one kind, and a value.
///
/// The mark holds for the address it was made at, so that a copy of a handle's bytes is no handle, and
/// is wiped when the handle is freed. Using a freed handle stays an error that only sometimes can be
/// seen: its memory may already be another's.
@safe
struct Handle<Value: HandleValue> {
  @unsafe private struct Head {
    var mark: UInt
    var value: Unmanaged<Value>
  }

  private let head: UnsafeMutablePointer<Head>

  /// Makes a handle that holds on to a value.
  init(_ value: Value) {
    unsafe head = .allocate(capacity: 1)
    unsafe head.initialize(to: Head(mark: 0, value: .passRetained(value)))
    unsafe head.pointee.mark = Self.mark(at: head)
  }

  /// The handle behind a pointer of a caller's.
  @unsafe
  init(_ pointer: OpaquePointer?) throws(Failure) {
    guard let pointer = unsafe pointer else {
      throw Failure(PHIENCHO_INVALID_HANDLE, "the handle is NULL")
    }
    unsafe head = UnsafeMutablePointer(pointer)
    guard unsafe UInt(bitPattern: head) % UInt(MemoryLayout<Head>.alignment) == 0,
      unsafe head.pointee.mark == Self.mark(at: head)
    else { throw Failure(PHIENCHO_INVALID_HANDLE, "the handle is of another kind, or freed") }
  }

  @unsafe
  private static func mark(at head: UnsafeMutablePointer<Head>) -> UInt {
    UInt(truncatingIfNeeded: Value.mark) ^ UInt(bitPattern: head)
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

/// What a handle can hold.
protocol HandleValue: AnyObject, Sendable {
  /// A number that tells this kind of handle from others.
  static var mark: UInt64 { get }
}

extension HandleValue {
  /// The value behind a handle of a caller's.
  @unsafe
  static func of(_ pointer: OpaquePointer?) throws(Failure) -> Self {
    try unsafe Handle<Self>(pointer).value
  }

  /// Makes a value and gives its handle to a caller, or NULL.
  @unsafe
  static func hand(
    to handle: UnsafeMutablePointer<OpaquePointer?>?, _ name: StaticString,
    _ make: () throws(Failure) -> Self
  ) throws(Failure) {
    guard let handle = unsafe handle else { throw .null(name) }
    unsafe handle.pointee = nil
    unsafe handle.pointee = Handle(try make()).pointer
  }

  /// Frees a handle; what is none is let be, since there is nobody to tell.
  @unsafe
  static func free(_ pointer: OpaquePointer?) {
    (try? unsafe Handle<Self>(pointer))?.free()
  }
}

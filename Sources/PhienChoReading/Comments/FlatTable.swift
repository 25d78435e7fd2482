/// An array that never changes once it is made, read without counting references to it.
///
/// Reading an array that a class holds retains and releases it each time, which in a reader's inner
/// loops costs more than the reading. `Sendable` notes: the elements are written before the table
/// is shared and only read afterwards; a copy shares its owner, which frees them.
@safe struct FlatTable<Element: Sendable>: @unchecked Sendable {
  @safe private final class Owner {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ array: [Element]) {
      count = array.count
      unsafe base = .allocate(capacity: count)
      _ = unsafe UnsafeMutableBufferPointer(start: base, count: count).initialize(from: array)
    }

    deinit {
      unsafe base.deinitialize(count: count)
      unsafe base.deallocate()
    }
  }

  private let owner: Owner
  private let base: UnsafePointer<Element>
  let count: Int

  init(_ array: [Element]) {
    owner = Owner(array)
    unsafe base = UnsafePointer(owner.base)
    count = array.count
  }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside a table")
      return unsafe base + index
    }
  }
}

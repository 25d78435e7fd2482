/// An array that never changes once it is made, read without counting references to it.
///
/// Reading an array that a class holds retains and releases it each time, which in a reader's inner
/// loops costs more than the reading. `Sendable` notes: the elements are written before the table
/// is shared and only read afterwards; a copy shares its owner, which frees them.
@safe struct FlatTable<Element: Sendable>: @unchecked Sendable {
  @safe private final class Owner {
    let elements: UnsafeMutableBufferPointer<Element>

    init(_ array: [Element]) {
      unsafe elements = .allocate(capacity: array.count)
      _ = unsafe elements.initialize(from: array)
    }

    deinit {
      _ = unsafe elements.deinitialize()
      unsafe elements.deallocate()
    }
  }

  private let owner: Owner
  private let base: UnsafePointer<Element>?
  let count: Int

  init(_ array: [Element]) {
    owner = Owner(array)
    unsafe base = UnsafePointer(owner.elements.baseAddress)
    count = array.count
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      guard let base = unsafe base, UInt(bitPattern: index) < UInt(bitPattern: count) else {
        preconditionFailure("an index outside a table of \(count) elements")
      }
      return unsafe base[index]
    }
  }
}

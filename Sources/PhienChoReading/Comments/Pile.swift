/// An array that is filled anew for every comment and keeps its memory.
///
/// An `Array` asks on each change whether it has one owner, which in a reader's inner loops costs
/// more than the change. A pile never asks: of its copies only one may be changed, and the others not
/// be used from then on. ``ReadingScratch`` sees to it, once a comment for all its piles. `Sendable`
/// notes: so whatever is changed has one owner.
@safe struct Pile<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @safe private final class Owner {
    let base: UnsafeMutablePointer<Element>

    init(capacity: Int) { unsafe base = .allocate(capacity: capacity) }

    deinit { unsafe base.deallocate() }
  }

  private var owner: Owner?
  private var base: UnsafeMutablePointer<Element>
  private var capacity = 0
  private(set) var count = 0

  /// An empty pile without memory.
  @inline(__always)
  init() { unsafe base = Self.nowhere }

  /// A pile of so many of one element.
  init(repeating element: Element, count: Int) {
    self.init()
    move(toCapacity: count)
    for _ in 0..<count { append(element) }
  }

  /// What points to no element.
  @inline(__always)
  private static var nowhere: UnsafeMutablePointer<Element> {
    unsafe UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)
      ?? .allocate(capacity: 0)
  }

  /// Empties the pile.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Empties the pile but for its first elements.
  @inline(__always)
  mutating func keepFirst(_ count: Int) { self.count = Swift.min(self.count, count) }

  /// Adds an element behind the last.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe base[count] = element
    count &+= 1
  }

  /// Adds an element of another pile behind the last, changed there: it is copied once.
  @inline(__always)
  mutating func append(from other: Pile, _ index: Int, _ change: (inout Element) -> Void) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(from: other.view.address(index), count: 1)
    unsafe change(&base[count])
    count &+= 1
  }

  /// Adds the elements of another pile behind the last.
  mutating func append(_ other: Pile) {
    for index in other.indices { append(other[index]) }
  }

  /// Takes the last element away.
  @inline(__always)
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return unsafe base[count]
  }

  /// Makes room for so many elements at once.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if capacity < count { move(toCapacity: count) }
  }

  @inline(never)
  private mutating func grow() { move(toCapacity: Swift.max(32, capacity * 2)) }

  /// Moves the elements to other memory.
  private mutating func move(toCapacity capacity: Int) {
    let new = Owner(capacity: capacity)
    unsafe new.base.update(from: base, count: count)
    owner = new
    unsafe base = new.base
    self.capacity = capacity
  }
}

extension Pile: RandomAccessCollection {
  @inline(__always) var startIndex: Int { 0 }
  @inline(__always) var endIndex: Int { count }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress { unsafe UnsafePointer(view.address(index)) }
    @inline(__always) unsafeMutableAddress { unsafe view.address(index) }
  }
}

extension Pile {
  /// The elements of a pile where they lie, to be read and changed without counting references.
  ///
  /// It must not outlive its pile, and not be used after the pile has been emptied or has grown.
  @safe struct View {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    @unsafe @inline(__always)
    fileprivate init(_ base: UnsafeMutablePointer<Element>, count: Int) {
      unsafe self.base = base
      self.count = count
    }

    @unsafe @inline(__always)
    fileprivate func address(_ index: Int) -> UnsafeMutablePointer<Element> {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside a pile")
      return unsafe base + index
    }
  }

  /// The elements where they lie.
  @inline(__always)
  var view: View { unsafe View(base, count: count) }
}

extension Pile.View: RandomAccessCollection {
  @inline(__always) var startIndex: Int { 0 }
  @inline(__always) var endIndex: Int { count }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress { unsafe UnsafePointer(address(index)) }
    @inline(__always) nonmutating unsafeMutableAddress { unsafe address(index) }
  }
}

/// A text with zeros behind it, so that eight bytes can be taken anywhere in it without asking
/// whether they are there.
extension Pile<UInt8> {
  /// How many bytes can always be taken, however short the text is.
  static var leastPadded: Int { 64 }

  /// Replaces the bytes by those of a text.
  @inline(__always)
  mutating func refill(_ text: Span<UInt8>) {
    removeAll()
    let room = Swift.max(Self.leastPadded, text.count) + 8
    if capacity < room { move(toCapacity: room) }
    unsafe UnsafeMutableRawPointer(base)
      .storeBytes(of: SIMD8<UInt64>(), as: SIMD8<UInt64>.self)
    unsafe text.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe base.update(from: first, count: source.count)
    }
    unsafe UnsafeMutableRawPointer(base + text.count).storeBytes(of: 0, as: UInt64.self)
    count = text.count
  }

  /// Makes ASCII capitals small.
  @inline(__always)
  mutating func lowercase() {
    var index = 0
    while index < count {
      let eight = eight(index)
      // The high bit of a byte: whether it is "A" or above, whether it is above "Z".
      let low = eight & 0x7F7F_7F7F_7F7F_7F7F
      let isLetter = low &+ 0x3F3F_3F3F_3F3F_3F3F
      let isBehind = low &+ 0x2525_2525_2525_2525
      let isCapital = (isLetter ^ isBehind) & ~eight & 0x8080_8080_8080_8080
      unsafe UnsafeMutableRawPointer(base).storeBytes(
        of: (eight | isCapital &>> 2).littleEndian, toByteOffset: index, as: UInt64.self)
      index &+= 8
    }
  }

  /// Eight bytes, the first the lowest, and zeros where the text has ended; from an index at most the
  /// length of the text, or ``leastPadded`` less eight.
  @inline(__always)
  func eight(_ index: Int) -> UInt64 {
    precondition(
      index >= 0 && index <= Swift.max(count, Self.leastPadded - 8), "bytes outside a text")
    return unsafe UInt64(
      littleEndian: UnsafeRawPointer(base).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// Calls a closure with a part of the text.
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes outside a text")
    let part = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return unsafe body(part.span)
  }
}

import Testing

@testable import PhienCho

/// A journal of payloads numbered from 1, and where each record begins.
private func journal(_ payloads: [[UInt8]]) throws -> (bytes: [UInt8], starts: [Int]) {
  var bytes = Journal.head
  var starts: [Int] = []
  for (index, payload) in payloads.enumerated() {
    starts.append(bytes.count)
    try Journal.append(payload.span, number: UInt64(index + 1), to: &bytes)
  }
  return (bytes, starts)
}

private func read(_ bytes: [UInt8]) throws -> JournalReading { try JournalReading(bytes.span) }

private func payloads(_ reading: JournalReading, _ bytes: [UInt8]) -> [[UInt8]] {
  reading.records.map { Array(bytes[$0.payload]) }
}

/// The same numbers for the same seed, on every machine (xorshift64*).
struct SeededBytes {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func next(below bound: Int) -> Int { Int(next() >> 1) % max(bound, 1) }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(next() >> 56) } }
}

@Suite struct JournalTests {
  static let texts: [[UInt8]] = [
    Array("một".utf8), [], Array("ba, dài hơn hai bản ghi trước".utf8), [0, 0, 0, 0],
    Array(repeating: 0xFF, count: 300),
  ]

  /// The check value that catalogues of checksums give for CRC-32C, and the examples of RFC 3720
  /// § B.4: 32 zeros, 32 bytes of FF, 0 to 31, 31 to 0.
  static let checksums: [([UInt8], UInt32)] = [
    (Array("123456789".utf8), 0xE306_9283),
    ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
    ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
    ([UInt8](0...31), 0x46DD_794E),
    ([UInt8]((0...31).reversed()), 0x113F_DB5C),
  ]

  @Test(arguments: checksums)
  func checksumsAreCRC32C(_ bytes: [UInt8], _ checksum: UInt32) {
    #expect(CRC32C.of(bytes.span) == checksum)
  }

  @Test func comesBackWhole() throws {
    let (bytes, starts) = try journal(Self.texts)
    let reading = try read(bytes)
    #expect(payloads(reading, bytes) == Self.texts)
    #expect(reading.faults.isEmpty)
    #expect(reading.validByteCount == bytes.count)
    #expect(reading.records.map(\.offset) == starts)
    #expect(reading.records.map(\.number) == [1, 2, 3, 4, 5])
  }

  /// Wherever the writing was stopped: the whole records are there, and only the rest is cut.
  @Test func everyTornTailIsFoundAndCut() throws {
    let (bytes, starts) = try journal(Self.texts)
    for end in 0...bytes.count {
      let reading = try read(Array(bytes[..<end]))
      let whole = (starts.dropFirst() + [bytes.count]).filter { $0 <= end }
      #expect(reading.records.count == whole.count)
      let valid = whole.last ?? (end < Journal.headByteCount ? 0 : Journal.headByteCount)
      #expect(reading.validByteCount == valid)
      #expect(
        reading.faults
          == (valid == end ? [] : [.tornTail(offset: valid, byteCount: end - valid)]))
      var mended = Array(bytes[..<reading.validByteCount])
      if mended.isEmpty { mended = Journal.head }
      let more: [UInt8] = [7]
      try Journal.append(more.span, number: UInt64(whole.count + 1), to: &mended)
      #expect(try read(mended).faults.isEmpty)
    }
  }

  /// A disk that kept the length and lost the blocks leaves zeros.
  @Test func zerosAtTheEndAreATornTail() throws {
    let (bytes, _) = try journal(Self.texts)
    let reading = try read(bytes + [UInt8](repeating: 0, count: 100))
    #expect(reading.records.count == Self.texts.count)
    #expect(reading.faults == [.tornTail(offset: bytes.count, byteCount: 100)])
  }

  /// One flipped bit anywhere costs the record it is in and no other, and is never taken for data.
  @Test func everyFlippedBitIsNoticed() throws {
    let (bytes, starts) = try journal(Self.texts)
    let ends = starts.dropFirst() + [bytes.count]
    for place in Journal.headByteCount..<bytes.count {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        let reading = try read(damaged)
        let hit = try #require(ends.firstIndex { place < $0 })
        let index = hit - ends.startIndex
        var expected = Self.texts
        expected.remove(at: index)
        #expect(payloads(reading, damaged) == expected)
        let length = ends[hit] - starts[index]
        #expect(
          reading.faults.first
            == (index == Self.texts.count - 1
              ? .tornTail(offset: starts[index], byteCount: length)
              : .damage(offset: starts[index], byteCount: length)))
      }
    }
  }

  @Test func removedRepeatedAndExchangedRecordsAreNamed() throws {
    let (bytes, starts) = try journal(Self.texts)
    let removed = Array(bytes[..<starts[1]] + bytes[starts[3]...])
    #expect(
      try read(removed).faults == [.missing(numbers: 2...3, beforeOffset: starts[1])])
    let repeated = Array(bytes + bytes[starts[4]...])
    #expect(
      try read(repeated).faults == [.outOfOrder(number: 5, offset: bytes.count)])
    #expect(try read(repeated).records.count == 5)
    let exchanged = Array(
      bytes[..<starts[0]] + bytes[starts[1]..<starts[2]] + bytes[starts[0]..<starts[1]]
        + bytes[starts[2]...])
    #expect(try read(exchanged).records.map(\.number) == [2, 3, 4, 5])
    for reading in [try read(removed), try read(repeated), try read(exchanged)] {
      for fault in reading.faults { #expect(!fault.description.isEmpty) }
    }
  }

  @Test func theLargestNumberEndsAJournal() throws {
    var bytes = Journal.head
    let one: [UInt8] = [1]
    for _ in 0..<2 { try Journal.append(one.span, number: .max, to: &bytes) }
    let reading = try JournalReading(bytes.span, firstNumber: .max)
    #expect(reading.records.count == 1)
    #expect(reading.faults.count == 1)
  }

  @Test func refusesWhatIsNoJournal() throws {
    #expect(throws: JournalError.self) { try read(Array("{\"schema\":1}".utf8)) }
    var version = Journal.head
    version[8] = 2
    #expect(throws: JournalError.self) { try read(version) }
    var text = Journal.head
    text.remove(at: 4)
    #expect(throws: JournalError.self) { try read(text) }
  }

  @Test func refusesWhatCannotBeARecord() {
    var bytes = Journal.head
    let long = [UInt8](repeating: 0, count: Journal.maximumPayload + 1)
    let none: [UInt8] = []
    #expect(throws: JournalError.self) { try Journal.append(long.span, number: 1, to: &bytes) }
    #expect(throws: JournalError.self) { try Journal.append(none.span, number: 0, to: &bytes) }
    #expect(bytes == Journal.head)
  }

  /// Any bytes are read, and what was whole before the damage is there after it.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func readsAnything(seed: UInt64) throws {
    var random = SeededBytes(seed)
    let originals = (0..<random.next(below: 20)).map { _ in
      random.bytes(random.next(below: 60))
    }
    var bytes = try journal(originals).bytes
    for _ in 0..<random.next(below: 4) {
      let place = Journal.headByteCount + random.next(below: bytes.count - Journal.headByteCount)
      guard place < bytes.count else { continue }
      switch random.next(below: 3) {
      case 0: bytes[place] = UInt8(random.next() >> 56)
      case 1: bytes.removeSubrange(place..<min(place + random.next(below: 40), bytes.count))
      default: bytes.insert(contentsOf: random.bytes(random.next(below: 40)), at: place)
      }
    }
    let reading = try read(bytes)
    for record in reading.records {
      #expect(originals.indices.contains(Int(record.number) - 1))
      #expect(originals[Int(record.number) - 1] == Array(bytes[record.payload]))
    }
    #expect(reading.validByteCount <= bytes.count)
    let noise = random.bytes(random.next(below: 200))
    _ = try read(Journal.head + noise)
  }
}

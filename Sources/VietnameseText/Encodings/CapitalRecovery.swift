/// Finds the words of TCVN3 that were set in a font of capitals, by their letters.
enum CapitalRecovery {
  private enum Case {
    case capitals
    case small
    case open
  }

  private struct Word {
    let range: Range<Int>
    let letterCase: Case
  }

  /// The words whose toned letters are capitals, in order.
  @unsafe
  static func runs(_ source: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let readings = CodePage.tcvn3.readings
    var runs: [Range<Int>] = []
    var line: [Word] = []
    var start: Int?
    for index in 0...source.count {
      let byte = index < source.count ? unsafe source[index] : UInt8(ascii: "\n")
      if readings[Int(byte)].letter != nil {
        if start == nil { start = index }
        continue
      }
      if let first = start {
        let letterCase = unsafe judge(source, first..<index, readings)
        line.append(Word(range: first..<index, letterCase: letterCase))
        start = nil
      }
      if byte == UInt8(ascii: "\n") {
        settle(line, into: &runs)
        line.removeAll(keepingCapacity: true)
      }
    }
    return runs
  }

  @unsafe
  private static func judge(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ readings: [CodePage.Reading]
  ) -> Case {
    var capitals = 0
    for index in range {
      guard let letter = unsafe readings[Int(source[index])].letter else { continue }
      if letter.isUppercase {
        capitals += 1
      } else if letter.tone == .ngang {
        return .small
      }
    }
    return capitals > 1 ? .capitals : .open
  }

  /// Adds the words of a line that are in capitals.
  private static func settle(_ line: [Word], into runs: inout [Range<Int>]) {
    // From the right: what the nearest word with an opinion says.
    var following = [Case](repeating: .open, count: line.count)
    var nearest = Case.open
    for index in line.indices.reversed() {
      following[index] = nearest
      if line[index].letterCase != .open { nearest = line[index].letterCase }
    }
    var preceding = Case.open
    for (index, word) in line.enumerated() {
      switch word.letterCase {
      case .capitals: runs.append(word.range)
      case .small: break
      case .open:
        let isSmall = preceding == .small || following[index] == .small
        if !isSmall, preceding == .capitals || following[index] == .capitals {
          runs.append(word.range)
        }
      }
      if word.letterCase != .open { preceding = word.letterCase }
    }
  }
}

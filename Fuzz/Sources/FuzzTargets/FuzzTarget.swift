#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One entry of the libraries that takes text or bytes, with what must hold for any of them.
public struct FuzzTarget: Sendable {
  /// The name, which is that of its folder in the corpus.
  public let name: String
  /// Runs the entry and stops the process where something does not hold.
  public let check: @Sendable ([UInt8]) -> Void

  /// Every target.
  public static let all: [FuzzTarget] =
    TextTargets.all + ReadingTargets.all + OCOPTargets.all + DeskTargets.all
    + PlaceTargets.all

  /// The target that the environment variable FUZZ_TARGET names.
  public static let chosen: FuzzTarget? = {
    guard let name = getenv("FUZZ_TARGET").map({ String(cString: $0) }) else { return nil }
    return all.first { $0.name == name }
  }()
}

/// Stops the process with a sentence where something does not hold.
func require(
  _ condition: @autoclosure () -> Bool, _ what: @autoclosure () -> String, _ input: [UInt8]
) {
  if !condition() { fatalError("\(what()): \(input)") }
}

/// The text of bytes, ill-formed parts as U+FFFD.
func text(_ input: [UInt8]) -> String { String(decoding: input, as: UTF8.self) }

/// Whether two strings are the same bytes.
func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

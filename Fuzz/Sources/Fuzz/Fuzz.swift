internal import FuzzTargets

/// libFuzzer's entry: the target is named by the environment, else by the first byte.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let target = FuzzTarget.chosen {
    target.check(input)
  } else if let first = input.first {
    FuzzTarget.all[Int(first) % FuzzTarget.all.count].check(Array(input.dropFirst()))
  }
  return 0
}

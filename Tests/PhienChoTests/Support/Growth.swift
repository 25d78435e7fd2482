/// Whether work of ten times the size takes less than forty times as long, where quadratic time would be a hundred
/// times as long.
///
/// By the best of up to five runs of each: whatever else the machine does only adds to the time.
func growsSlowly(small: () throws -> Void, large: () throws -> Void) rethrows -> Bool {
  let clock = ContinuousClock()
  var best = (small: Duration.seconds(3600), large: Duration.seconds(3600))
  for _ in 0..<5 {
    best.small = min(best.small, try clock.measure(small))
    best.large = min(best.large, try clock.measure(large))
    if best.large < best.small * 40 { return true }
  }
  return false
}

internal import Glibc

/// What a run of the program has cost so far.
struct RunCost {
  /// Time on the processor, the program's and the system's, in microseconds.
  let microseconds: Int
  /// The most memory the program has had at one moment, in KiB.
  let peakKibibytes: Int

  static func ofThisProcess() -> RunCost {
    var usage = rusage()
    // RUSAGE_SELF cannot fail, and leaves zeros if it did.
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime]
    return RunCost(
      microseconds: times.reduce(0) { $0 + $1.tv_sec * 1_000_000 + Int($1.tv_usec) },
      peakKibibytes: usage.ru_maxrss)
  }

  /// A line such as "1000000 comments, 5.870 s of processor time, 170357 comments/s, 168 MB".
  func text(comments: Int) -> String {
    let milliseconds = max(1, microseconds / 1000)
    let fraction = String(milliseconds % 1000 + 1000).dropFirst()
    return "\(comments) comments, \(milliseconds / 1000).\(fraction) s of processor time, "
      + "\(comments * 1000 / milliseconds) comments/s, \(peakKibibytes / 1000) MB at most"
  }
}

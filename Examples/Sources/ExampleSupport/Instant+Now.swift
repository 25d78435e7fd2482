package import PhienCho

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension PhienCho.Instant {
  /// The moment this is asked, by the machine's clock.
  package static func now() -> PhienCho.Instant {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    // Until the year 292,277,026 the milliseconds are of 64 bits.
    return PhienCho.Instant(
      millisecondsSince1970: Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000)
  }
}

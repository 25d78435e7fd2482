internal import Foundation
package import PhienCho

extension PhienCho.Instant {
  /// The moment this is asked, by the machine's clock.
  package static func now() -> PhienCho.Instant {
    // Until the year 292,277,026 the milliseconds are of 64 bits.
    PhienCho.Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

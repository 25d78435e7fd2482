package import PhienCho

extension Instant {
  /// The hour and minute in Vietnam, "19:05".
  package var clock: String {
    String((description.split(separator: "T").last ?? "").prefix(5))
  }
}

/// Who did something to an order (bên).
public enum Party: String, Sendable, Hashable, CaseIterable {
  /// The buyer (người mua).
  case buyer
  /// The seller (người bán).
  case seller
  /// A rule of the session, with nobody's hand in it (hệ thống).
  case system
}

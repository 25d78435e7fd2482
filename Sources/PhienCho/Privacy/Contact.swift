/// How to reach and find a buyer (thông tin liên hệ): personal data, never shown by default.
///
/// Its description and its mirror are masked; only the properties tell.
public struct Contact: Sendable, Hashable {
  /// The name, as the buyer or the platform gives it.
  public var name: String?

  /// The telephone number, in any form the caller keeps.
  public var phone: String?

  /// Where the goods go.
  public var address: String?

  /// Creates contact details.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - phone: The telephone number.
  ///   - address: Where the goods go.
  public init(name: String? = nil, phone: String? = nil, address: String? = nil) {
    self.name = name
    self.phone = phone
    self.address = address
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { name == nil && phone == nil && address == nil }
}

extension Contact: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What is known, and none of it.
  public var description: String {
    let known = [("name", name), ("phone", phone), ("address", address)]
    return "contact(" + known.filter { $0.1 != nil }.map(\.0).joined(separator: ", ") + ")"
  }

  /// What is known, and none of it.
  public var debugDescription: String { description }

  /// A mirror without the details.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

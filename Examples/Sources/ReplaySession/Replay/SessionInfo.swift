package import Foundation
import PhienCho

/// What the seller writes down about a session, beside its log: `session.json`.
package struct SessionInfo: Decodable, Sendable, Hashable {
  /// Someone who presents goods.
  package struct Host: Decodable, Sendable, Hashable {
    /// The name.
    package var name: String
  }

  /// The title of the session.
  package var title: String?
  /// A remark on the session.
  package var note: String?
  /// Whether everything in the session is invented.
  package var invented: Bool?
  /// The platform's count of views.
  package var views: Int?
  /// The page's followers.
  package var followers: Int?
  /// Whether orders made live are delivered free.
  package var freeDelivery: Bool?
  /// Who presents.
  package var hosts: [Host]?

  /// What is known of a session without such a file.
  package init() {}

  /// Reads the file's text.
  ///
  /// - Throws: a sentence that names the field at fault.
  package init(json: Data) throws(SessionInfoError) {
    do {
      self = try JSONDecoder().decode(SessionInfo.self, from: json)
    } catch let error as DecodingError {
      throw SessionInfoError(error)
    } catch {
      throw SessionInfoError(reason: "\(error)")
    }
  }

  /// The remarks under the report's title.
  package var notes: [String] {
    var figures: [String] = []
    if let views { figures.append("\(views.grouped) lượt xem") }
    if let followers { figures.append("\(followers.grouped) người theo dõi") }
    if let hosts, !hosts.isEmpty {
      figures.append("người bán: " + hosts.map(\.name).joined(separator: ", "))
    }
    if freeDelivery == true { figures.append("miễn phí giao hàng cho đơn chốt trực tiếp") }
    let remark =
      invented == true
      ? "Phiên bịa để minh họa: không có người, nơi chốn, cửa hàng hay đơn hàng nào có thật."
      : note
    return (remark.map { [$0] } ?? []) + (figures.isEmpty ? [] : [figures.joined(separator: " · ")])
  }
}

/// What was wrong with a `session.json`.
package struct SessionInfoError: Error, CustomStringConvertible {
  /// A sentence a user can act on.
  package let description: String

  init(reason: String) { description = reason }

  init(_ error: DecodingError) {
    let (context, reason): (DecodingError.Context?, String) =
      switch error {
      case .typeMismatch(_, let context): (context, "the value is of the wrong type")
      case .valueNotFound(_, let context): (context, "the value is null")
      case .keyNotFound(let key, let context):
        (context, "the field \"\(key.stringValue)\" is missing")
      case .dataCorrupted(let context):
        (context, context.codingPath.isEmpty ? "it is not JSON" : context.debugDescription)
      @unknown default: (nil, "it cannot be read")
      }
    let path = (context?.codingPath ?? []).map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
    description = path.isEmpty ? reason : "field \(path.joined(separator: ".")): \(reason)"
  }
}

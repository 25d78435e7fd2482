package import ExampleSupport
import Foundation
package import PhienCho
import PhienChoReading

/// What the seller's side wrote down about a session, each file read whole before the chat log.
package enum SessionInputs {
  /// Reads session events, whose offers must be in the catalogue.
  ///
  /// - Throws: ``FileError`` that names the line and the field.
  package static func events(_ path: String, of catalogue: Catalogue) throws(FileError)
    -> [SessionEvent]
  {
    let events = try SmallFile.read(path) { try SessionLog.decode($0) }
    for (index, event) in events.enumerated() {
      for code in event.action.offers where catalogue[code] == nil {
        // The header is line 1.
        throw FileError(
          path: path,
          reason: Bilingual(
            "dòng \(index + 2), trường code: “\(code.rawValue)” không có trong danh mục",
            "line \(index + 2), field code: \"\(code.rawValue)\" is not in the catalogue"))
      }
    }
    return events.map(\.redacted)
  }

  /// Reads what is written down about a session.
  ///
  /// - Throws: ``FileError`` that names the field.
  package static func info(_ path: String) throws(FileError) -> SessionInfo {
    try SmallFile.read(path) { try SessionInfo(json: Data($0)) }
  }
}

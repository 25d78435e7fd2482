package import ExampleSupport
import Foundation
package import PhienCho
import PhienChoReading

/// The small files a session is described by, each read whole and checked before the chat log.
///
/// What is wrong with one is a ``FileError`` that names the file and, where there is one, the line
/// and the field.
package enum SessionInputs {
  /// Reads a catalogue.
  package static func catalogue(_ path: String) throws(FileError) -> Catalogue {
    let bytes = try InputFile.contents(of: path)
    do {
      return try CatalogueJSON.decode(bytes)
    } catch {
      throw FileError(path: path, reason: error.description)
    }
  }

  /// Reads session events, whose offers must be in the catalogue.
  package static func events(_ path: String, of catalogue: Catalogue) throws(FileError)
    -> [SessionEvent]
  {
    let bytes = try InputFile.contents(of: path)
    let events: [SessionEvent]
    do {
      events = try SessionLog.decode(bytes)
    } catch {
      throw FileError(path: path, reason: error.description)
    }
    for (index, event) in events.enumerated() {
      for code in event.action.offers where catalogue[code] == nil {
        // The header is line 1.
        throw FileError(
          path: path,
          reason: "line \(index + 2), field code: \"\(code.rawValue)\" is not in the catalogue")
      }
    }
    return events.map(\.redacted)
  }

  /// Reads certificates of the OCOP programme.
  package static func certificates(_ path: String) throws(FileError) -> OCOPRegister {
    let bytes = try InputFile.contents(of: path)
    do {
      return try OCOPRegister(CertificatesCSV(bytes).rows.map(\.certificate))
    } catch {
      throw FileError(path: path, reason: "\(error)")
    }
  }

  /// Reads what is written down about a session.
  package static func info(_ path: String) throws(FileError) -> SessionInfo {
    let bytes = try InputFile.contents(of: path)
    guard !bytes.isEmpty else { throw FileError(path: path, reason: "the file is empty") }
    do {
      return try SessionInfo(json: Data(bytes))
    } catch {
      throw FileError(path: path, reason: error.description)
    }
  }
}

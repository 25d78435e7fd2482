package import PhienCho
package import PhienChoReading

/// Files that are read whole before anything else is done; what is wrong with one names it.
package enum SmallFile: Sendable {
  /// Reads a file by a closure; "-" is the standard input.
  ///
  /// - Throws: ``FileError``, whatever the closure throws, and for a file of no bytes.
  package static func read<Value>(
    _ path: String, _ body: ([UInt8]) throws -> Value
  ) throws(FileError) -> Value {
    let bytes = try InputFile.contents(of: path)
    let name = path == "-" ? StandardStream.input.english : path
    guard !bytes.isEmpty else { throw FileError(path: name, reason: .emptyFile) }
    do {
      return try body(bytes)
    } catch {
      throw FileError(path: name, reason: Bilingual(explaining: error))
    }
  }

  /// Reads a catalogue.
  ///
  /// - Throws: ``FileError``.
  package static func catalogue(_ path: String) throws(FileError) -> Catalogue {
    try read(path) { try CatalogueJSON.decode($0) }
  }

  /// Reads certificates of the OCOP programme.
  ///
  /// - Throws: ``FileError``.
  package static func certificates(_ path: String) throws(FileError) -> OCOPRegister {
    try read(path) { try OCOPRegister(CertificatesCSV($0).rows.map(\.certificate)) }
  }
}

/// An error that says in both languages what was wrong with a file.
package protocol BilingualError: Error {
  /// What is wrong, in words that follow the file's name.
  var sentence: Bilingual { get }
}

extension CSVRecords.Fault: BilingualError {}
extension CertificatesCSV.Fault: BilingualError {}
extension DecodingError: BilingualError {}

extension CatalogueError: BilingualError {
  package var sentence: Bilingual { Bilingual(explanation, description) }
}

extension SessionLogError: BilingualError {
  package var sentence: Bilingual { Bilingual(explanation, description) }
}

extension ChatLogError: BilingualError {
  package var sentence: Bilingual { Bilingual(explanation, description) }
}

extension Bilingual {
  /// What an error says; one that says nothing in Vietnamese is not for the user to mend.
  package init(explaining error: any Error) {
    if let error = error as? any BilingualError {
      self = error.sentence
    } else {
      self.init("không đọc được", "\(error)")
    }
  }
}

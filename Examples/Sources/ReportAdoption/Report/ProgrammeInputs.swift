import ExampleSupport
import PhienCho
import PhienChoReading

/// Reads a programme and the files it names, which lie where it lies.
struct ProgrammeInputs {
  let path: String
  let day: CalendarDate
  let hidesSmallCells: Bool

  /// What is wrong with rows of the files, file by file.
  private(set) var faults: [RegisterFaults] = []

  init(_ path: String, on day: CalendarDate, hidesSmallCells: Bool) {
    self.path = path
    self.day = day
    self.hidesSmallCells = hidesSmallCells
  }

  /// Reads the files.
  ///
  /// - Throws: ``FileError`` for a file that cannot be read at all, and for a plan that is none.
  mutating func report() throws(FileError) -> ProgrammeReport {
    let outline: ProgrammeOutline
    do {
      outline = try ProgrammeJSON.decode(try InputFile.contents(of: path))
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(path: path, reason: "\(error)")
    }
    let communes = try rows(of: outline.communes, CommuneRegister.decode)
    let sessions = try rows(of: outline.sessions, SessionRegister.decode)
    let courses = try rows(of: outline.courses, CourseRegister.decode)
    let broadcasts = try rows(of: outline.broadcasts, BroadcastRegister.decode)
    do {
      return try ProgrammeReport(
        outline, communes: communes, sessions: sessions, courses: courses,
        broadcasts: broadcasts, on: day, hidesSmallCells: hidesSmallCells)
    } catch {
      throw FileError(path: path, reason: error.reason)
    }
  }

  private mutating func rows<Row>(
    of name: String?,
    _ decode: ([UInt8], (RegisterFault) -> Void) throws(RegisterFault) -> [Row]
  ) throws(FileError) -> [Row] {
    guard let name else { return [] }
    let file = beside(name)
    let bytes = try InputFile.contents(of: file)
    var faults = RegisterFaults(file: file)
    do {
      let rows = try decode(bytes) { faults.append($0) }
      if faults.count > 0 { self.faults.append(faults) }
      return rows
    } catch {
      throw FileError(path: file, reason: error.description)
    }
  }

  /// A file the programme names, which lies in the programme's folder unless it says otherwise.
  private func beside(_ name: String) -> String {
    guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }
}

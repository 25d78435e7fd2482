public import CPhienCho
internal import PhienCho
internal import PhienChoReading

/// `phiencho_ocop_grade`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_ocop_grade(
  _ ballot: UnsafePointer<CChar>?, _ length: Int, _ day: UnsafePointer<CChar>?, _ dayLength: Int,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(ballot, length, "ballot")
    let date = try unsafe InputText(day, dayLength, "day")
    let output = try unsafe OutputMemory(out, capacity, written)
    var json: [UInt8] = []
    do {
      let rules: OCOPRuleSet =
        date.isEmpty ? .decision26 : try .inForce(on: calendarDate(date.string))
      let read = try OCOPBallotJSON.decode(input.array, rules: rules)
      OCOPAssessment(read).appendJSON(to: &json)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(malformed: error)
    }
    try output.write(json)
  }
}

private func calendarDate(_ text: String) throws(Failure) -> CalendarDate {
  guard let date = CalendarDate(text) else {
    throw Failure(PHIENCHO_INVALID_ARGUMENT, "day is not written as 2026-06-01")
  }
  return date
}

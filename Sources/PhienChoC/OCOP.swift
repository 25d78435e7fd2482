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
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    let input = try unsafe InputText(ballot, length, "ballot").array
    let date = try unsafe InputText(day, dayLength, "day")
    return try reading {
      let rules: OCOPRuleSet =
        date.isEmpty ? .decision26 : try .inForce(on: calendarDate(date, "day"))
      var json: [UInt8] = []
      OCOPAssessment(try OCOPBallotJSON.decode(input, rules: rules)).appendJSON(to: &json)
      return json
    }
  }
}

/// The day a caller gives.
func calendarDate(_ text: InputText, _ name: StaticString) throws(Failure) -> CalendarDate {
  guard let date = CalendarDate(text.string) else {
    throw Failure(PHIENCHO_INVALID_ARGUMENT, "\(name) is not written as 2026-06-01")
  }
  return date
}

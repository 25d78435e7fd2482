import PhienCho
import Testing

/// A criterion's code.
func criterion(_ text: String) throws -> OCOPCriterionCode {
  try #require(OCOPCriterionCode(text))
}

/// A day, as ISO 8601 has it.
func day(_ text: String) throws -> CalendarDate { try CalendarDate(iso8601: text) }

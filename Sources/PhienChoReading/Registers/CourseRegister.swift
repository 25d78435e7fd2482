public import PhienCho

/// A register of training courses (sổ tập huấn), one household in one course a row.
///
/// CSV as ``HouseholdRegister`` reads it; `Documentation/adoption.md` names the columns. Rows of one
/// topic and the same days are one course.
public enum CourseRegister: Sendable {
  private enum Column: RegisterColumn {
    case topic, first, last, household, invited, completed

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .topic: ("topic", "Nội dung")
      case .first: ("from", "Từ ngày")
      case .last: ("until", "Đến ngày")
      case .household: ("household_id", "Mã hộ")
      case .invited: ("invited", "Được mời")
      case .completed: ("completed", "Học xong")
      }
    }
  }

  private struct Course: Hashable {
    let topic: TrainingCourse.Topic
    let period: CalendarPeriod
  }

  /// Reads a register; a row that does not say so is of an invited household, and an empty last day is
  /// the first.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The courses, in the order they first occur.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [TrainingCourse] {
    var order: [Course] = []
    var households: [Course: (all: Set<HouseholdID>, invited: Set<HouseholdID>)] = [:]
    var completed: [Course: Set<HouseholdID>] = [:]
    _ = try RegisterTable<Column>.read(
      bytes, required: [.topic, .first, .household, .completed], report: report
    ) { row throws(RegisterFault) in
      let course = try course(row)
      let household: HouseholdID
      do {
        household = try HouseholdID(row.required(.household))
      } catch let fault as RegisterFault {
        throw fault
      } catch {
        throw row.fault(.household, "is not 1 to 64 bytes without spaces or invisible characters")
      }
      let isInvited = try row.answer(.invited) ?? true
      guard let hasCompleted = try row.answer(.completed) else {
        throw row.fault(.completed, "is empty")
      }
      if households[course] == nil { order.append(course) }
      guard households[course, default: ([], [])].all.insert(household).inserted else {
        throw row.fault(.household, "the household is in this course already")
      }
      if isInvited { households[course]?.invited.insert(household) }
      if hasCompleted { completed[course, default: []].insert(household) }
    }
    return order.map {
      TrainingCourse(
        on: $0.topic, over: $0.period, invited: households[$0]?.invited ?? [],
        completed: completed[$0] ?? [])
    }
  }

  private static func course(
    _ row: RegisterTable<Column>.Row
  ) throws(RegisterFault) -> Course {
    let topic = topic(try row.required(.topic))
    guard let first = try row.day(.first) else { throw row.fault(.first, "is empty") }
    let last = try row.day(.last) ?? first
    guard let period = try? CalendarPeriod(from: first, through: last) else {
      throw row.fault(.last, "is before the first day")
    }
    return Course(topic: topic, period: period)
  }

  /// The topic of a name in Vietnamese or its stable name; one that is not known goes by its own.
  private static func topic(_ name: String) -> TrainingCourse.Topic {
    switch RegisterHeader.key(name) {
    case "kynangso", "digitalskills": .digitalSkills
    case "donggoi", "donggoigiaonhan", "packing": .packing
    case "banhangtructiep", "liveselling", "livestream": .liveSelling
    default: TrainingCourse.Topic(rawValue: name)
    }
  }
}

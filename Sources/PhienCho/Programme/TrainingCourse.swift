/// A training course and who came (lớp tập huấn).
public struct TrainingCourse: Sendable, Hashable {
  /// What a course is about; more may be added.
  public struct Topic: RawRepresentable, Sendable, Hashable {
    /// The stable name of the topic.
    public let rawValue: String

    /// Creates a topic from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Digital skills (kỹ năng số).
    public static let digitalSkills = Topic(rawValue: "digital-skills")
    /// Packing and handing over (đóng gói, giao nhận).
    public static let packing = Topic(rawValue: "packing")
    /// Selling live (bán hàng trực tiếp).
    public static let liveSelling = Topic(rawValue: "live-selling")
  }

  /// What it is about.
  public let topic: Topic

  /// Its first and last day.
  public let period: CalendarPeriod

  /// The households that were to come.
  public let invited: Set<HouseholdID>

  /// Those that completed it, invited or not.
  public let completed: Set<HouseholdID>

  /// Creates a course.
  public init(
    on topic: Topic, over period: CalendarPeriod, invited: Set<HouseholdID> = [],
    completed: Set<HouseholdID>
  ) {
    self.topic = topic
    self.period = period
    self.invited = invited
    self.completed = completed
  }

  /// How many of the households that were to come completed it; `nil` where none was invited.
  public var attendance: ExactRatio? {
    try? ExactRatio(Int64(invited.intersection(completed).count), of: Int64(invited.count))
  }

  /// The households that were to come and did not complete it, by identifier: those to ask again.
  public var absent: [HouseholdID] {
    invited.subtracting(completed).sorted { $0.rawValue < $1.rawValue }
  }
}

/// What courses came to: attendances, and households counted once (kết quả tập huấn).
///
/// A household that took two courses is one household trained, which takes a set and not a counter:
/// memory grows with the households.
public struct TrainingReview: Sendable, Hashable {
  /// Courses that have ended by the day.
  public private(set) var courses = 0

  /// Completions: a household that completed two courses counts twice.
  public private(set) var completions = 0

  private var trained: [TrainingCourse.Topic: Set<HouseholdID>] = [:]

  /// Creates a review of no courses.
  public init() {}

  /// Adds a course that has ended by a day; another is left out.
  ///
  /// A number that is `Int.max` stays so.
  public mutating func add(_ course: TrainingCourse, asOf day: CalendarDate) {
    guard course.period.last <= day else { return }
    courses.count(1)
    completions.count(course.completed.count)
    trained[course.topic, default: []].formUnion(course.completed)
  }

  /// Adds the courses of another review.
  ///
  /// A sum that does not fit in an `Int` is `Int.max`.
  public mutating func merge(_ other: TrainingReview) {
    courses.count(other.courses)
    completions.count(other.completions)
    trained.merge(other.trained) { $0.union($1) }
  }

  /// How many households completed a course on a topic, each counted once.
  public func households(trainedIn topic: TrainingCourse.Topic) -> Int {
    trained[topic]?.count ?? 0
  }

  /// How many households completed a course on anything, each counted once.
  public var households: Int { trained.values.reduce(into: Set()) { $0.formUnion($1) }.count }
}

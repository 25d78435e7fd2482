import PhienCho
import PhienChoReading

/// Writes a simulated session's chat log in its format, record by record.
///
/// ```swift
/// var writer = ChatLogWriter(of: simulator)
/// var bytes: [UInt8] = []
/// writer.begin(&bytes)
/// for record in simulator { writer.append(record, to: &bytes) }
/// writer.finish(&bytes)
/// ```
///
/// The buffer may be emptied at any time in between. The log says of itself that it is invented: in
/// a `note` of its first page, or in a first record of that name.
public struct ChatLogWriter: Sendable {
  private let format: SimulatedLogFormat
  private let stream: String
  private let count: UInt32
  private let seed: UInt64
  private var records = 0
  private var page = 0
  private var isPageOpen = false

  /// The sentence in every file of a simulated session.
  public static let note =
    "Invented data: no person, place, shop or order in it exists. Made by SimulateSession."

  /// How many records a page holds.
  private static let pageSize = 200

  /// Creates a writer at the start of the log.
  public init(of simulator: SessionSimulator) {
    format = simulator.format
    stream = simulator.stream
    count = simulator.count
    seed = simulator.seed
  }

  /// Writes what comes before the first record.
  public mutating func begin(_ bytes: inout [UInt8]) {
    switch format {
    case .facebook, .youtube: openPage(&bytes)
    case .tiktok:
      bytes.append(json: "{\"event\":\"note\",\"data\":{\"note\":")
      bytes.appendJSON(Self.note)
      bytes.append(json: "}}\n")
    case .canonical:
      bytes.append(json: "{\"note\":")
      bytes.appendJSON(Self.note)
      bytes.append(json: "}\n")
    }
  }

  /// Writes a record.
  ///
  /// - Complexity: O(*n*) in the record's text.
  public mutating func append(_ record: SimulatedRecord, to bytes: inout [UInt8]) {
    switch format {
    case .tiktok:
      TikTokEvents.append(record, number: records, seed: seed, to: &bytes)
    case .canonical:
      CanonicalRecords.append(record, to: &bytes)
    case .facebook, .youtube:
      // The Graph API leaves deleted comments out without a word.
      if format == .facebook, case .deletion = record { return }
      if !isPageOpen { openPage(&bytes) }
      bytes.append(json: records % Self.pageSize == 0 ? "\n" : ",\n")
      if format == .facebook {
        FacebookRecords.append(record, to: &bytes)
      } else {
        YouTubeRecords.append(record, stream: stream, number: records, to: &bytes)
      }
      if (records + 1) % Self.pageSize == 0 { closePage(&bytes) }
    }
    records += 1
  }

  /// Writes what comes after the last record.
  public mutating func finish(_ bytes: inout [UInt8]) {
    if isPageOpen { closePage(&bytes) }
  }

  private mutating func openPage(_ bytes: inout [UInt8]) {
    isPageOpen = true
    page += 1
    bytes.append(json: "{")
    if page == 1 {
      bytes.append(json: "\"note\":")
      bytes.appendJSON(Self.note)
      bytes.append(json: ",")
    }
    if format == .youtube {
      bytes.append(json: "\"kind\":\"youtube#liveChatMessageListResponse\",\"nextPageToken\":")
      bytes.appendJSON("page-\(page + 1)")
      bytes.append(json: ",\"pollingIntervalMillis\":5000,\"pageInfo\":{\"totalResults\":")
      bytes.appendJSON(Int64(count))
      bytes.append(json: ",\"resultsPerPage\":")
      bytes.appendJSON(Int64(Self.pageSize))
      bytes.append(json: "},\"items\":[")
    } else {
      bytes.append(json: "\"data\":[")
    }
  }

  private mutating func closePage(_ bytes: inout [UInt8]) {
    isPageOpen = false
    if format == .facebook {
      bytes.append(json: "\n],\"paging\":{\"cursors\":{\"before\":")
      bytes.appendJSON("page-\(page)")
      bytes.append(json: ",\"after\":")
      bytes.appendJSON("page-\(page + 1)")
      bytes.append(json: "}}}\n")
    } else {
      bytes.append(json: "\n]}\n")
    }
  }
}

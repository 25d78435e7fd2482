package import ArgumentParser
package import ExampleSupport
package import PhienCho
package import PhienChoReading

/// A day on the command line: "2026-07-15".
package struct Day: ExpressibleByArgument, Sendable {
  /// The day.
  package let date: CalendarDate

  /// Reads a day; `nil` for one that does not exist.
  package init?(argument: String) {
    guard let date = CalendarDate(argument) else { return nil }
    self.date = date
  }
}

extension Language: ExpressibleByArgument {}

/// The formats of comments a user may name.
package enum LogFormat: String, ExpressibleByArgument, Sendable, CaseIterable {
  /// Whichever each record is in.
  case auto
  /// Facebook's.
  case facebook
  /// TikTok's.
  case tiktok
  /// YouTube's.
  case youtube
  /// Our own.
  case canonical

  /// The format the parser is asked for.
  package var chatLogFormat: ChatLogFormat {
    switch self {
    case .auto: .automatic
    case .facebook: .facebook
    case .tiktok: .tiktok
    case .youtube: .youtube
    case .canonical: .canonical
    }
  }
}

/// How many pieces a chục is, which differs from market to market.
package enum Chuc: Int64, ExpressibleByArgument, Sendable, CaseIterable {
  /// Ten.
  case ten = 10
  /// Twelve.
  case twelve = 12
  /// Fourteen.
  case fourteen = 14
  /// Sixteen.
  case sixteen = 16
}

/// How the comments of a session are read and its goods held.
package struct SessionOptions: ParsableArguments {
  /// The format of the comments.
  @Option(help: "The format of the comments.")
  package var format = LogFormat.auto

  /// How many pieces a chục is.
  @Option(help: "How many pieces a chục is.")
  package var chuc = Chuc.ten

  /// How long an unconfirmed order is held, in minutes; `nil` for as long as the session lasts.
  @Option(help: ArgumentHelp("How long an unconfirmed order is held.", valueName: "minutes"))
  package var hold: UInt32?

  /// Takes the options for use.
  package init() {}

  /// Refuses a hold of no time.
  package func validate() throws {
    guard hold != 0 else { throw ValidationError("--hold must be at least 1 minute.") }
  }

  /// What the ledger is kept by.
  package var rules: SessionRules {
    SessionRules(holdMilliseconds: hold.map { UInt64($0) * 60_000 })
  }
}

internal import ExampleSupport
internal import Foundation
internal import GRDB
internal import PhienCho

/// The SQLite file of a session: the journal's records, and the people apart from them.
///
/// In WAL mode with `synchronous=FULL` a transaction is on the device when it has been committed,
/// whatever becomes of the process. What is deleted is overwritten (`secure_delete`).
final class DeskStore {
  private let queue: DatabaseQueue
  private let path: String

  private static let schemaVersion = 1

  /// Opens a file, which is made when there is none.
  ///
  /// - Throws: ``DeskError``.
  init(_ path: String) throws(DeskError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.label = "SessionDesk"
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        // GRDB asks for NORMAL in WAL mode, with which a power cut may undo a commit.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA secure_delete = ON")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
          throw DeskError("\(path): SQLite không chịu ghi thẳng xuống đĩa, nên không dùng được.")
        }
      }
      try queue.write(Self.migrate)
    } catch {
      throw Self.explain(error, path)
    }
  }

  private static func explain(_ error: any Error, _ path: String) -> DeskError {
    switch error {
    case let error as DatabaseError: DeskError(error, path: path)
    case let error as DeskError: error
    default: DeskError("\(path): \(error)")
    }
  }

  private static func migrate(_ db: Database) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= schemaVersion else {
      throw DeskError(
        "Tệp phiên này do bản mới hơn ghi (\(version)); bản này chỉ đọc được \(schemaVersion).",
        status: ExitStatus.refused)
    }
    guard version == 0 else { return }
    try db.execute(
      sql: """
        CREATE TABLE record (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
        CREATE TABLE person (
          number INTEGER PRIMARY KEY, author TEXT NOT NULL UNIQUE,
          name TEXT, phone TEXT, address TEXT);
        CREATE TABLE comment (event TEXT PRIMARY KEY, person INTEGER NOT NULL, text TEXT NOT NULL)
          WITHOUT ROWID;
        CREATE INDEX comment_person ON comment (person);
        CREATE TABLE access (person INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE TABLE erasure (person INTEGER NOT NULL, cause TEXT NOT NULL, at INTEGER NOT NULL);
        PRAGMA user_version = \(schemaVersion);
        """)
  }

  /// The journal's records as they are kept, one behind the other.
  func records() throws(DeskError) -> [UInt8] {
    do {
      return try queue.read { db in
        var bytes: [UInt8] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT bytes FROM record ORDER BY number")
        while let row = try rows.next() {
          try row.withUnsafeData(atIndex: 0) { data in
            if let data { bytes += data }
          }
        }
        return bytes
      }
    } catch {
      throw Self.explain(error, path)
    }
  }

  /// Puts records in the place of what stands under their numbers.
  func replace(_ records: [(number: UInt64, bytes: [UInt8])]) throws(DeskError) {
    do {
      try queue.write { db in
        for (number, bytes) in records {
          try db.execute(
            sql: "INSERT OR REPLACE INTO record VALUES (?, ?)",
            arguments: [Int64(bitPattern: number), Data(bytes)])
        }
      }
    } catch {
      throw Self.explain(error, path)
    }
  }

  /// The people, and the numbers of those who were erased.
  func people() throws(DeskError) -> (known: [Int: PersonRow], erased: [Int]) {
    do {
      return try queue.read { db in
        var known: [Int: PersonRow] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM person")
        while let row = try rows.next() {
          known[row["number"]] = PersonRow(
            author: row["author"],
            contact: Contact(name: row["name"], phone: row["phone"], address: row["address"]))
        }
        return (known, try Int.fetchAll(db, sql: "SELECT person FROM erasure"))
      }
    } catch {
      throw Self.explain(error, path)
    }
  }

  /// The text of a comment, without telephone numbers.
  func text(of event: EventID) throws(DeskError) -> String? {
    do {
      return try queue.read { db in
        try String.fetchOne(
          db, sql: "SELECT text FROM comment WHERE event = ?", arguments: [event.rawValue])
      }
    } catch {
      throw Self.explain(error, path)
    }
  }

  /// Writes changes, and returns when the device has them.
  ///
  /// - Throws: ``DeskError``; nothing of them is written then.
  func commit(_ changes: DeskChanges) throws(DeskError) {
    do {
      try queue.write { db in try Self.write(changes, to: db) }
      if !changes.erasures.isEmpty {
        // What was erased must not live on in the log of the pages before it.
        try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      }
    } catch {
      throw Self.explain(error, path)
    }
  }

  private static func write(_ changes: DeskChanges, to db: Database) throws {
    let record = try db.cachedStatement(sql: "INSERT INTO record VALUES (?, ?)")
    for (number, bytes) in changes.records {
      try record.execute(arguments: [Int64(bitPattern: number), Data(bytes)])
    }
    let person = try db.cachedStatement(sql: "INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?)")
    for (number, row) in changes.persons {
      try person.execute(arguments: [
        number, row.author, row.contact.name, row.contact.phone, row.contact.address,
      ])
    }
    let text = try db.cachedStatement(sql: "INSERT OR REPLACE INTO comment VALUES (?, ?, ?)")
    for comment in changes.texts {
      try text.execute(arguments: [comment.event.rawValue, comment.person, comment.text])
    }
    for (number, access) in changes.accesses {
      try db.execute(
        sql: "INSERT INTO access VALUES (?, ?, ?)",
        arguments: [number, access.purpose.rawValue, access.instant.millisecondsSince1970])
    }
    for (number, erasure) in changes.erasures {
      for table in ["comment", "access"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [number])
      }
      try db.execute(sql: "DELETE FROM person WHERE number = ?", arguments: [number])
      try db.execute(
        sql: "INSERT INTO erasure VALUES (?, ?, ?)",
        arguments: [
          number, erasure.cause.rawValue, erasure.instant.millisecondsSince1970,
        ])
    }
  }
}

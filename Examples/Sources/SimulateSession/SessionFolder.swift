internal import ExampleSupport
internal import PhienChoTestKit

/// The files of a simulated session.
struct SessionFolder {
  let path: String
  let hasTruth: Bool

  /// The name of the chat log's file.
  static func chatName(_ format: SimulatedLogFormat) -> String {
    switch format {
    case .facebook, .youtube: "chat.json"
    case .tiktok, .canonical: "chat.jsonl"
    }
  }

  /// Writes a session, record by record.
  ///
  /// - Throws: ``FileError``; files that were there before and are not complete anew stay as they
  ///   were.
  func write(_ simulator: SessionSimulator) throws(FileError) {
    try OutputFolder.create(path)
    try OutputFile.write(
      SessionDetails.catalogue(of: simulator.scenario), to: path + "/catalogue.json")
    try OutputFile.write(SessionDetails.session(of: simulator), to: path + "/session.json")
    var script = OperatorScript(of: simulator)
    try writeChat(simulator, &script)
    try writeOperator(script)
  }

  private func writeChat(
    _ simulator: SessionSimulator, _ script: inout OperatorScript
  ) throws(FileError) {
    var chat = try BufferedFile(path + "/" + Self.chatName(simulator.format))
    var writer = ChatLogWriter(of: simulator)
    writer.begin(&chat.bytes)
    var truth: BufferedFile? = nil
    if hasTruth {
      var file = try BufferedFile(path + "/truth.jsonl")
      TruthWriter().begin(&file.bytes)
      truth = consume file
    }
    for record in simulator {
      script.observe(record)
      writer.append(record, to: &chat.bytes)
      try chat.flushIfLarge()
      if hasTruth { try append(record, to: &truth) }
    }
    writer.finish(&chat.bytes)
    try chat.commit()
    try truth?.commit()
  }

  private func append(
    _ record: SimulatedRecord, to truth: inout BufferedFile?
  ) throws(FileError) {
    guard var file = truth.take() else { return }
    TruthWriter().append(record, to: &file.bytes)
    try file.flushIfLarge()
    truth = consume file
  }

  private func writeOperator(_ script: OperatorScript) throws(FileError) {
    var file = try BufferedFile(path + "/operator.jsonl")
    OperatorLog.begin(&file.bytes)
    for event in script.events() {
      OperatorLog.append(event, to: &file.bytes)
      try file.flushIfLarge()
    }
    try file.commit()
  }
}

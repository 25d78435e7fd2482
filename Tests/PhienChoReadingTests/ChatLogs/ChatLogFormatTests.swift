import PhienCho
import PhienChoReading
import Testing

/// What one record of each format says.
struct ChatLogFormatTests {
  /// 2024-03-15T12:05:12Z.
  static let instant = Instant(millisecondsSince1970: 1_710_504_312_000)

  static func comment(
    _ text: String = "chốt 2kg ổi", platform: LiveComment.Platform?, author: String? = "77",
    name: String? = "Bạn Tốt", role: LiveComment.Role = .viewer, instant: Instant? = instant,
    stream: String? = nil, parent: String? = nil, pinned: String? = nil
  ) -> LiveComment? {
    EventID("m1").map {
      LiveComment(
        id: $0, text: text, author: author.flatMap(BuyerID.init), authorName: name, role: role,
        instant: instant, platform: platform, stream: stream, parent: parent.flatMap(EventID.init),
        pinned: pinned.flatMap { try? OfferCode($0) })
    }
  }

  static let comments: [(ChatLogFormat, String, LiveComment?)] = [
    (
      .facebook,
      #"{"created_time":"2024-03-15T12:05:12+0000","from":{"name":"Bạn Tốt","id":"77"},"message":"chốt 2kg ổi","id":"m1"}"#,
      comment(platform: .facebook)
    ),
    (
      .facebook, #"{"message":"chốt 2kg ổi","id":"m1","is_hidden":false,"message_tags":[]}"#,
      comment(platform: .facebook, author: nil, name: nil, instant: nil)
    ),
    (
      .facebook,
      #"{"id":"m1","message":"chốt 2kg ổi","from":{"name":"Bạn Tốt"},"parent":{"id":"m0"},"object":{"id":"v1"},"created_time":1710504312}"#,
      comment(platform: .facebook, author: nil, stream: "v1", parent: "m0")
    ),
    (
      .tiktok,
      #"{"comment":"chốt 2kg ổi","userId":"77","uniqueId":"bantot","nickname":"Bạn Tốt","isModerator":true,"msgId":"m1","createTime":"1710504312000","emotes":[]}"#,
      comment(platform: .tiktok, role: .moderator)
    ),
    (
      .tiktok,
      #"{"common":{"msgId":"m1","roomId":"9","createTime":1710504312},"user":{"userId":77,"uniqueId":"bantot","nickname":"Bạn Tốt"},"comment":"chốt 2kg ổi"}"#,
      comment(platform: .tiktok, stream: "9")
    ),
    (
      .tiktok,
      #"{"common":{"method":"WebcastChatMessage","msgId":"m1","roomId":"0","createTime":"1710504312000"},"user":{"id":12345678901234567,"idStr":"77","nickname":"Bạn Tốt","displayId":"bantot"},"content":"chốt 2kg ổi","comment":"","userIdentity":{"isAnchor":true}}"#,
      comment(platform: .tiktok, role: .host)
    ),
    (
      .tiktok,
      #"{"event":"chat","data":{"common":{"msgId":"m1","createTime":"0"},"user":{"id":"77","idStr":"","displayId":"bantot"},"content":"chốt 2kg ổi"}}"#,
      comment(platform: .tiktok, name: "bantot", instant: nil)
    ),
    (
      .youtube,
      #"{"kind":"youtube#liveChatMessage","id":"m1","snippet":{"type":"textMessageEvent","liveChatId":"L","authorChannelId":"77","publishedAt":"2024-03-15T12:05:12.000Z","hasDisplayContent":true,"displayMessage":"x","textMessageDetails":{"messageText":"chốt 2kg ổi"}},"authorDetails":{"channelId":"77","displayName":"Bạn Tốt","isChatOwner":false,"isChatModerator":true}}"#,
      comment(platform: .youtube, role: .moderator, stream: "L")
    ),
    (
      .youtube,
      #"{"id":"m1","snippet":{"type":"superChatEvent","authorChannelId":"77","publishedAt":"2024-03-15T12:05:12Z","superChatDetails":{"amountMicros":"5","userComment":"chốt 2kg ổi"}}}"#,
      comment(platform: .youtube, name: nil)
    ),
    (
      .canonical,
      #"{"id":"m1","text":"ch\u1ed1t 2kg ổi","author":"77","authorName":"Bạn Tốt","at":"2024-03-15T19:05:12+07:00","pinned":"TL","platform":"zalo","stream":"s","parent":"m0","role":"host","deleted":false,"mood":[1]}"#,
      comment(platform: .zalo, role: .host, stream: "s", parent: "m0", pinned: "TL")
    ),
    (
      .canonical, #"{"id":"m1","text":"","author":null,"at":null,"pinned":null}"#,
      comment("", platform: nil, author: nil, name: nil, instant: nil)
    ),
  ]

  @Test(arguments: comments)
  func commentsAreRead(format: ChatLogFormat, record: String, expected: LiveComment?) throws {
    let expected = ChatLogRecord.comment(try #require(expected), line: 1)
    #expect(records(of: record, format: format) == [expected])
    #expect(records(of: record) == [expected])
  }

  @Test(arguments: [
    // Deletions.
    (#"{"event":"imDelete","data":{"deleteMsgIds":["5",6]}}"#, ["1 -5", "1 -6"]),
    (
      #"{"common":{"method":"WebcastImDeleteMessage","msgId":"1"},"deleteMsgIdsList":["5"]}"#,
      ["1 -5"]
    ),
    (#"{"event":"imDelete","data":{"deleteUserIds":["5"]}}"#, ["1 ~imDelete"]),
    (
      #"{"id":"9","snippet":{"type":"messageDeletedEvent","messageDeletedDetails":{"deletedMessageId":"5"}}}"#,
      ["1 -5"]
    ),
    (
      #"{"id":"9","snippet":{"type":"messageRetractedEvent","messageRetractedDetails":{"retractedMessageId":"5"}}}"#,
      ["1 -5"]
    ),
    (#"{"id":"5","text":"a","deleted":true}"#, ["1 -5"]),
    (#"{"id":"5","deleted":true}"#, ["1 -5"]),
    // Other events.
    (#"{"event":"roomUser","data":{"viewerCount":783000}}"#, ["1 ~roomUser"]),
    (#"{"type":"like","data":{"likeCount":3}}"#, ["1 ~like"]),
    (
      #"{"common":{"method":"WebcastGiftMessage","msgId":"1"},"user":{"id":"7"}}"#,
      ["1 ~WebcastGiftMessage"]
    ),
    (#"{"id":"9","snippet":{"type":"tombstone"}}"#, ["1 ~tombstone"]),
    (
      #"{"id":"9","snippet":{"type":"superChatEvent","superChatDetails":{}}}"#,
      ["1 ~superChatEvent"]
    ),
    (#"{"id":"9","created_time":"2024-03-15T12:05:12+0000","attachment":{}}"#, ["1 ~attachment"]),
    // Faults, by field.
    (#"{"text":"a"}"#, ["1 !id"]), (#"{"id":"","text":"a"}"#, ["1 !id"]),
    (#"{"id":1,"text":"a"}"#, ["1 !id"]), (#"{"id":"1","text":2}"#, ["1 !text"]),
    (#"{"id":"1","text":"a","at":"yesterday"}"#, ["1 !at"]),
    (#"{"id":"1","text":"a","at":1710504312}"#, ["1 !at"]),
    (#"{"id":"1","text":"a","pinned":"T L"}"#, ["1 !pinned"]),
    (#"{"id":"1","text":"a","pinned":7}"#, ["1 !pinned"]),
    (#"{"id":"1","text":"a","deleted":"yes"}"#, ["1 !deleted"]),
    (#"{"id":"1","message":[]}"#, ["1 !message"]), (#"{"message":"a"}"#, ["1 !id"]),
    (#"{"id":"1","message":"a","created_time":"2024-13-15T12:05:12+0000"}"#, ["1 !created_time"]),
    (#"{"comment":"a","userId":"7"}"#, ["1 !msgId"]),
    (#"{"event":"chat","data":{"content":"a","common":{"msgId":true}}}"#, ["1 !data.common.msgId"]),
    (
      #"{"comment":"a","msgId":"1","createTime":"99999999999999999"}"#, ["1 !createTime"]
    ),
    (#"{"event":"chat","data":{"common":{"msgId":"1"}}}"#, ["1 !data.content"]),
    (#"{"id":"1","snippet":{}}"#, ["1 !snippet.type"]),
    (#"{"id":"1","snippet":3}"#, ["1 !snippet"]),
    (
      #"{"id":"1","snippet":{"type":"textMessageEvent"}}"#,
      ["1 !snippet.textMessageDetails.messageText"]
    ),
    (#"{"error":{"message":"Session has expired","code":190}}"#, ["1 !error"]),
    (#"{}"#, ["1 !"]), (#"{"a":1}"#, ["1 !"]),
  ])
  func otherRecordsAreTold(record: String, expected: [String]) {
    #expect(records(of: record).map(\.summary) == expected)
  }

  @Test func aRecordOfAnotherFormatIsMalformed() {
    for (format, record, _) in Self.comments {
      for other in ChatLogFormat.allCases where other != .automatic && other != format {
        let summaries = records(of: record, format: other).map(\.summary)
        #expect(summaries.allSatisfy { $0.hasPrefix("1 !") || $0.hasPrefix("1 ~") }, "\(other)")
        #expect(summaries.count == 1)
      }
    }
  }

  @Test func formatsMayBeMixedInOneLog() {
    let log = Self.comments.map(\.1).joined(separator: "\n")
    let expected = Self.comments.enumerated().compactMap { index, row in
      row.2.map { ChatLogRecord.comment($0, line: index + 1) }
    }
    #expect(records(of: log) == expected)
  }

  @Test func textIsRepaired() {
    let bytes = Array(#"{"id":"1","text":"a"#.utf8) + [0xE1, 0xBB] + Array(#"\ud83d"}"#.utf8)
    #expect(records(of: bytes).map(\.summary) == ["1 1 a\u{FFFD}\u{FFFD}"])
  }

  @Test func theStreamIsThatOfTheParserUnlessTheRecordSays() throws {
    let log = "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\",\"stream\":\"own\"}"
    let streams = records(of: Array(log.utf8), stream: "s").map { record -> String? in
      if case .comment(let comment, _) = record { comment.stream } else { nil }
    }
    #expect(streams == ["s", "own"])
  }
}

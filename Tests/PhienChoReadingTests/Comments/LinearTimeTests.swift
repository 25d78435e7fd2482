import Foundation
import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// Time grows with the length of a comment and no faster, whatever stands in it again and again.
@Suite struct LinearTimeTests {
  private static let isExhaustive =
    ProcessInfo.processInfo.environment["PHIENCHO_EXHAUSTIVE"] != nil

  // More than 512 bytes: shorter texts are made of pieces that are remembered.
  #if DEBUG
    private static let (length, every) = (1000, isExhaustive ? 1 : 200)
  #else
    private static let (length, every) = (4000, isExhaustive ? 1 : 10)
  #endif

  @Test(
    arguments: [
      "1", "0 ", "1.", "1.000-", "(", "a", "a\u{301}\u{323}", "😀", "hai ", "2kg ", "không chín ",
      "xyzt ", "em xyzt ", "na ", "na,", "em na ", "a, b. ", "không na na na ",
      "chot xyzt ", "bỏ na ", "2kg na ", "không lấy na ", "1/ 2kg na ", "bỏ na còn ",
      "đừng hủy ", "thôi không ", "2kg na nhầm 2kg ", "2kg na, giá nhiêu na 2kg, ", "bạn kia lấy ",
      "dì tư ", "1kg na không cần bọc ", "cho bé na ", "na bo con ",
      "na ha ", "1 2 em ", "rồi ", "không phải na ", "+", "x1", "1/2", "2-", "o~", "0912345678",
      "1 1/2 ", "thanhh ", "nhé ", "2kg |nhé ", "2kg |đi ", "2kg |dung ", "mã |1kg", "ma |a1",
      "1 chục |7 ", "toi ", "khỏi giao ", "thay na ", "chia 2 túi ", "hủy na thêm ",
      "2kg na đổi qua ",
      "2kg na mỗi thứ ", "na mỗi thứ ", "nào cũng được ", "091234567 2kg ", "c.a.", "0a0 ",
      "na😀na😀", "5 cái tim ",
      "bán hết 2kg ", "2kg na |nha bà con ", "giá? na. ", "2kg na, sửa lại 3kg, ",
      "2kg na nhầm na ", "hôm na mua 2kg ",
      "thay vì 2kg ", "rồi out ", "2kg na giữ ", "không phải 2kg na ", "dứa ", "anh Huy 2kg ",
      "trâu ", "thịt ", "trâu 2kg ",
    ], try [MarketCatalogue.make(), MarketCatalogue.ofTwins()])
  func ofWhatIsHardToRead(_ text: String, _ catalogue: Catalogue) {
    // What stands before a bar stands there once.
    let parts = text.split(separator: "|").map(String.init)
    let (prefix, piece) = parts.count == 2 ? (parts[0], parts[1]) : ("", text)
    #expect(Self.isLinear(CommentReader(catalogue: catalogue), piece, behind: prefix))
  }

  @Test(arguments: [" ", ", "]) func ofEveryGoldenComment(_ separator: String) throws {
    let corpus = try GoldenFiles.corpus()
    let readers = corpus.catalogues.mapValues { CommentReader(catalogue: $0) }
    for (index, comment) in corpus.comments.enumerated() where index % Self.every == 0 {
      let reader = try #require(readers[comment.catalogue])
      #expect(Self.isLinear(reader, comment.text + separator), "\(comment.id)")
    }
  }

  @Test func ofEveryGoldenWord() throws {
    let corpus = try GoldenFiles.corpus()
    let words = Set(corpus.comments.flatMap { $0.text.split(whereSeparator: \.isWhitespace) })
    let named = corpus.catalogues.sorted { $0.key < $1.key }
    for (place, (name, catalogue)) in named.enumerated() {
      let reader = CommentReader(catalogue: catalogue)
      for (index, word) in words.sorted().enumerated() where (index + place) % Self.every == 0 {
        #expect(Self.isLinear(reader, "\(word) "), "\(word) in \(name)")
      }
    }
  }

  /// Whether sixteen times the text takes less than twice as long a byte; quadratic time would be sixteen times
  /// as long.
  private static func isLinear(
    _ reader: CommentReader, _ piece: String, behind prefix: String = ""
  ) -> Bool {
    // Memory that is used again: fresh pages for a long text would be timed with it.
    var scratch = ReadingScratch()
    func seconds(_ length: Int) -> Double {
      let text = prefix + String(repeating: piece, count: max(1, length / piece.utf8.count))
      let start = ThreadClock.seconds
      _ = reader.read(text, reusing: &scratch)
      return ThreadClock.seconds - start
    }
    var (short, long) = (Double.infinity, Double.infinity)
    // Whatever else the machine does can only add to the time.
    for _ in 0..<8 {
      short = min(short, seconds(length))
      long = min(long, seconds(length * 16))
      if long < short * 32 { return true }
    }
    return false
  }
}

internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit

/// The files of a golden corpus.
struct CorpusFiles {
  private let folder: String
  private let corpus: [String]

  init(catalogues: String?, corpus: [String]) {
    self.corpus = corpus
    folder = catalogues ?? Self.folder(of: corpus.first ?? "") + "catalogues"
  }

  /// The cases of all files, and the catalogues that they name.
  func read() throws(FileError) -> GoldenCorpus {
    var comments: [GoldenComment] = []
    for path in corpus {
      comments += try SmallFile.read(path) { try GoldenComment.decode($0) }
    }
    guard !comments.isEmpty else {
      throw FileError(path: corpus.first ?? "", reason: "the corpus is empty")
    }
    var catalogues: [String: Catalogue] = [:]
    for name in comments.map(\.catalogue) where catalogues[name] == nil {
      catalogues[name] = try catalogue(name)
    }
    do {
      return try GoldenCorpus(comments: comments, catalogues: catalogues)
    } catch {
      throw FileError(path: corpus.joined(separator: ", "), reason: error.description)
    }
  }

  /// What another reader answered.
  static func answers(_ path: String) throws(FileError) -> [String: GoldenReading] {
    try SmallFile.read(path) { try GoldenReading.decodeAnswers($0) }
  }

  private func catalogue(_ name: String) throws(FileError) -> Catalogue {
    try SmallFile.catalogue("\(folder)/\(name).json")
  }

  /// The part of a path that names the folder, with its last slash.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

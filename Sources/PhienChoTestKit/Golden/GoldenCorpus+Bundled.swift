internal import PhienCho
internal import PhienChoReading

extension GoldenCorpus {
  /// The golden comments of this package, compiled into the kit: `Tests/GoldenComments`.
  ///
  /// - Returns: The corpus, the groups in the order of their names.
  /// - Throws: nothing in practice; a test compares it with the files.
  /// - Complexity: O(*n*) in the bytes of the corpus, about 330,000.
  public static func bundled() throws(GoldenCorpusError) -> GoldenCorpus {
    var comments: [GoldenComment] = []
    for group in GoldenText.groups { comments += try GoldenComment.decode(Array(group.text.utf8)) }
    var catalogues: [String: Catalogue] = [:]
    for (name, text) in GoldenText.catalogues {
      do {
        catalogues[name] = try CatalogueJSON.decode(Array(text.utf8))
      } catch {
        throw GoldenCorpusError(.unreadable, field: "catalogues.\(name)", reason: "\(error)")
      }
    }
    return try GoldenCorpus(comments: comments, catalogues: catalogues)
  }
}

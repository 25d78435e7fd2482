/// Runs the same work in eight tasks at once, and gives what each came to.
func onThreads<Result: Sendable>(
  _ work: @escaping @Sendable () throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: Result.self) { group in
    for _ in 0..<8 { group.addTask { try work() } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}

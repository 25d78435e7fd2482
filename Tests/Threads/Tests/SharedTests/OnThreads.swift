import Foundation
import Synchronization

/// A line where threads wait until all have come.
private final class Line: Sendable {
  private let missing: Atomic<Int>

  init(of threads: Int) { missing = Atomic(threads) }

  func wait() {
    missing.subtract(1, ordering: .sequentiallyConsistent)
    while missing.load(ordering: .sequentiallyConsistent) > 0 { sched_yield() }
  }
}

/// Runs the same work on eight threads at once, and gives what each came to.
///
/// They are threads and not tasks: short tasks may be run by one thread in turn, and then the
/// thread sanitizer sees an order where there is none. Nor does it tell a fault of a thread that
/// has ended: each waits until all have done.
func onThreads<Value: Sendable>(
  _ work: @escaping @Sendable (_ thread: Int) throws -> Value
) async throws -> [Value] {
  let start = Line(of: 8)
  let finish = Line(of: 8)
  return try await withThrowingTaskGroup(of: Value.self) { group in
    for thread in 0..<8 {
      group.addTask {
        try await withCheckedThrowingContinuation { continuation in
          Thread.detachNewThread {
            start.wait()
            let result = Result { try work(thread) }
            finish.wait()
            continuation.resume(with: result)
          }
        }
      }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}

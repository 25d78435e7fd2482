import ArgumentParser

@main
struct SimulateSession: ParsableCommand {
  func run() throws {}
}

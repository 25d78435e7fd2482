import ArgumentParser

@main
struct ReplaySession: ParsableCommand {
  func run() throws {}
}

import ArgumentParser

@main
struct ReadComments: ParsableCommand {
  func run() throws {}
}

import PhienCho
import PhienChoReading
import PhienChoTestKit

let scenario = try SessionScenario.guava()
let simulator = SessionSimulator(scenario: scenario, seed: 7, count: 300)
let reader = CommentReader(catalogue: scenario.catalogue)
var (read, right) = (0, 0)
for case .comment(let simulated) in simulator {
  let context = ReadingContext(pinned: simulated.onScreen)
  let reading = reader.read(simulated.comment.text, in: context)
  read += 1
  if reading.intent == simulated.truth.intent { right += 1 }
}
print(read, right)

let corpus = try GoldenCorpus.bundled()
let score = GoldenScore(corpus.verdicts().prefix(200))
print(score.count, score.accepted == score.acceptedExact)

let catalogue = try InventedCatalogue.make(seed: 7, offers: 3)
for offer in catalogue.offers { print(offer) }

var clock = FixedClock()
print(clock.tick(), clock.tick())

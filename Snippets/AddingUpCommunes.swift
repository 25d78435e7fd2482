import PhienCho
import PhienChoReading

let day = try CalendarDate(year: 2025, month: 12, day: 31)
let context = AdoptionContext(asOf: day)

func send(_ csv: String) throws -> [UInt8] {
  let register = try HouseholdRegister.counting(Array(csv.utf8), in: [context])
  let totals = try register.totals()
  return AdoptionTallyJSON.encode(
    AdoptionSnapshot(totals[0], AdoptionScope(.register, asOf: day)))
}

let sent = [
  try send("household_id,stall_voso,e_payment\nA1,2025-03-01,x\nA2,,không\n"),
  try send("household_id,stall_voso,e_payment\nB1,2025-04-01,x\nB2,2025-05-01,x\nB3,,\n"),
]
print(String(decoding: sent[0], as: UTF8.self))

var province = AdoptionTally.zero
for bytes in sent {
  let snapshot = try AdoptionTallyJSON.decode(bytes)
  guard snapshot.scope.asOf == day else { continue }
  try province.merge(snapshot.tally)
}
let snapshot = AdoptionSnapshot(province, AdoptionScope(.register, asOf: day))
for id in [AdoptionMetric.ID.stall, .payment] {
  guard let value = snapshot[id], let ratio = value.ratio else { continue }
  print("\(id): \(ratio) is \(ratio.percentText(decimals: 1)), \(value.unknown) unknown")
}

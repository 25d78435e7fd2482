import PhienCho
import PhienChoReading

let csv = """
  household_id,hamlet,stall_voso,stall_postmart,e_payment,farm
  H1,Suối Trong,2021-07-18,,2021-07-20,x
  H2,Suối Trong,,2021-07-19/2021-08-01,không,x
  H3,Đồng Lúa,,,,x
  H4,Đồng Lúa,2021-08-02,2021-08-02,2021-08-02,không
  H4,Đồng Lúa,2021-08-02,,,x
  """

let day = try CalendarDate(year: 2021, month: 8, day: 31)
let bytes = Array(csv.utf8)
var register = HouseholdRegister([AdoptionContext(asOf: day)])
try register.read(bytes.span) { print("left out:", $0) }
try register.finish { print("left out:", $0) }

let totals = try register.totals()
let snapshot = AdoptionSnapshot(totals[0], AdoptionScope(.register, asOf: day))
for id in [AdoptionMetric.ID.stall, .payment, .stallAndPayment] {
  guard let value = snapshot[id], let whole = value.denominator else { continue }
  let share = value.ratio?.percentText(decimals: 1) ?? "undefined"
  print("\(id): \(value.numerator) of \(whole), \(value.unknown) unknown, \(share)")
}

let target = try AdoptionTarget(
  AdoptionMetric(named: "stall"), Percent(64), by: CalendarDate(year: 2021, month: 12, day: 31))
if let progress = target.progress(in: snapshot) {
  print("needed \(progress.needed), missing \(progress.missing), days left \(progress.daysLeft)")
}

for group in register.groups {
  let stalls = AdoptionSnapshot(group.tallies[0], AdoptionScope(.hamlet(group.hamlet), asOf: day))
  print(group.hamlet.name, stalls[.stall]?.ratio?.percentText() ?? "undefined")
}
